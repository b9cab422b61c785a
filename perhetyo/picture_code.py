"""An address as a picture code (QR) that a second device reads."""

import base64
import io

import qrcode
from qrcode.image.svg import SvgPathFillImage


def picture_code(address: str) -> str:
    """`address` as an SVG picture in a data URI; black on white whatever the colours of the page."""
    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=4)
    code.add_data(address)
    file = io.BytesIO()
    code.make_image(image_factory=SvgPathFillImage).save(file)
    return "data:image/svg+xml;base64," + base64.b64encode(file.getvalue()).decode()
