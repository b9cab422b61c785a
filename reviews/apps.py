from django.apps import AppConfig


class ReviewsConfig(AppConfig):
    name = "reviews"

    def ready(self) -> None:
        from cases import bodies
        from reviews.review_body import ReviewBody

        bodies.register(ReviewBody())
