"""A live server that speaks http or, with a certificate of its own making, https."""

import ipaddress
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from django.core.servers.basehttp import ThreadedWSGIServer
from pytest_django.live_server_helper import LiveServer

LOOPBACK = "127.0.0.1"


def make_certificate(folder: Path) -> Path:
    """A key and a self-signed certificate of the loopback address, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, LOOPBACK)])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(LOOPBACK))]), critical=False
        )
        .sign(key, hashes.SHA256())
    )
    file = folder / "loopback.pem"
    file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    return file


def secure(certificate: Path) -> type[ThreadedWSGIServer]:
    """The server's class; every connection is wrapped, and Django is told that it is https."""
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate)

    class SecureServer(ThreadedWSGIServer):
        def get_request(self) -> tuple[Any, Any]:
            # The handshake waits for the connection's own thread: it must not hold up the others.
            plain, address = super().get_request()
            return tls.wrap_socket(plain, server_side=True, do_handshake_on_connect=False), address

        def setup_environ(self) -> None:
            super().setup_environ()
            self.base_environ["HTTPS"] = "on"

        def handle_error(self, request: Any, client_address: Any) -> None:
            """A browser that opens a connection and leaves it is no fault."""

    return SecureServer


class WholeLiveServer(LiveServer):
    """As `live_server`, over https where there is a certificate.

    Every request goes through the product's own middleware, static files included.
    """

    def __init__(self, certificate: Path | None) -> None:
        super().__init__(LOOPBACK, start=False)
        self.scheme = "https" if certificate else "http"
        self.thread.static_handler = lambda application: application
        if certificate:
            self.thread.server_class = secure(certificate)
        self.start()

    @property
    def url(self) -> str:
        return f"{self.scheme}://{self.thread.host}:{self.thread.port}"
