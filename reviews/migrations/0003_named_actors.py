"""No review, summary or feedback is written without saying who writes; and no trigger can be switched off."""

from django.db import migrations

from perhetyo.database import named_actors, never_ignored


class Migration(migrations.Migration):
    dependencies = [("reviews", "0002_grants"), ("meetings", "0003_named_actors")]
    operations = [
        named_actors("reviews_feedback", "reviews_feedbackturn", "reviews_review", "reviews_reviewgoal",
                     "reviews_goalvoice", "reviews_closingsummary", "reviews_goaloutcome", "reviews_outcomevoice"),
        never_ignored(),
    ]
