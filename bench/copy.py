"""A copy of the population for one run: measuring writes, and the next run begins from the same rows."""

import os

from psycopg import sql

from perhetyo.embedded_postgres import DATABASE, default_cluster

COPY = "bench_run"


def use_a_copy() -> None:
    """Copy the population's database and name the copy in the environment. Called before Django starts."""
    cluster = default_cluster()
    with cluster.connect() as db:
        db.execute(sql.SQL("DROP DATABASE IF EXISTS {}").format(sql.Identifier(COPY)))
        db.execute(
            sql.SQL("CREATE DATABASE {} TEMPLATE {} OWNER owner").format(
                sql.Identifier(COPY), sql.Identifier(DATABASE)
            )
        )
    urls = cluster.urls(COPY)
    os.environ["DATABASE_URL"] = urls["app"]
    os.environ["DATABASE_OWNER_URL"] = urls["owner"]
    os.environ["DATABASE_SHARED_URL"] = urls["app_shared"]
