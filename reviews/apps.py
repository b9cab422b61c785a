from django.apps import AppConfig


class ReviewsConfig(AppConfig):
    name = "reviews"

    def ready(self) -> None:
        from cases import bodies
        from reviews.review_body import ReviewBody
        from reviews.summary_body import SummaryBody

        bodies.register(ReviewBody())
        bodies.register(SummaryBody())
