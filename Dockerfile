# The web process. Build once; the same image migrates, serves and runs timed commands.
FROM python:3.12-slim-bookworm
RUN apt-get update \
    && apt-get install -y --no-install-recommends gettext libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --no-create-home --shell /usr/sbin/nologin perhetyo \
    && install -d -m 700 -o perhetyo /var/lib/perhetyo
WORKDIR /app
COPY requirements.txt .
RUN pip install --no-cache-dir --require-hashes -r requirements.txt
COPY . .
RUN for po in locale/*/LC_MESSAGES/django.po; do msgfmt -o "${po%.po}.mo" "$po"; done \
    && SECRET_KEY=$(head -c 60 /dev/urandom | base64 -w0) CONTACT_KEY=$(head -c 60 /dev/urandom | base64 -w0) \
       SECOND_FACTOR_KEY=$(head -c 60 /dev/urandom | base64 -w0) \
       DATABASE_URL=postgres://app@db/perhetyo ALLOWED_HOSTS=localhost python manage.py collectstatic --noinput
USER perhetyo
EXPOSE 8000
CMD ["python", "-m", "gunicorn", "perhetyo.wsgi", "--config", "deploy/gunicorn.conf.py", "--bind", "0.0.0.0:8000", "--workers", "3", "--threads", "2", "--max-requests", "2000", "--max-requests-jitter", "200", "--no-control-socket"]
