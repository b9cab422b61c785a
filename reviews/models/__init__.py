"""Models of reviews: the joint review, the closing summary, feedback."""

from reviews.models.feedback import Answerer, Feedback, FeedbackTurn, SharedFeedback, SharedFeedbackTurn
from reviews.models.review import Attainment, Conclusion, FromNowOn, GoalVoice, Review, ReviewGoal
from reviews.models.summary import ClosingSummary, GoalOutcome, OutcomeVoice

__all__ = [
    "Answerer",
    "Attainment",
    "ClosingSummary",
    "Conclusion",
    "Feedback",
    "FeedbackTurn",
    "FromNowOn",
    "GoalOutcome",
    "GoalVoice",
    "OutcomeVoice",
    "Review",
    "ReviewGoal",
    "SharedFeedback",
    "SharedFeedbackTurn",
]
