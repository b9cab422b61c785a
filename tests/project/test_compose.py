"""docker-compose.yml says what docs/deployment.md says: three services, no secret in it, never the owner."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))
SERVICES = COMPOSE["services"]


def test_web_database_timer_and_the_one_that_migrates() -> None:
    assert set(SERVICES) == {"web", "db", "timer", "migrate"}
    assert SERVICES["migrate"]["restart"] == "no"


def test_no_password_stands_in_the_file() -> None:
    for service in SERVICES.values():
        for name, value in service["environment"].items():
            assert not re.search("PASSWORD|KEY|URL", name) or name.endswith("_FILE"), name
            assert "://" not in value
    assert all(Path(each["file"]).parts[0] == "secrets" for each in COMPOSE["secrets"].values())
    assert "secrets/" in (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("name", ["web", "timer"])
def test_what_runs_on_never_knows_the_owner(name: str) -> None:
    service = SERVICES[name]
    assert not [secret for secret in service["secrets"] if "owner" in secret or "postgres" in secret]
    assert service["read_only"] is True
    assert service["security_opt"] == ["no-new-privileges:true"]


def test_the_database_is_not_reachable_from_outside_and_the_web_only_by_a_proxy() -> None:
    assert "ports" not in SERVICES["db"]
    assert [port.startswith("127.0.0.1:") for port in SERVICES["web"]["ports"]] == [True]
    assert SERVICES["db"]["image"].split(":")[1].startswith("18.")
    assert "--data-checksums" in SERVICES["db"]["environment"]["POSTGRES_INITDB_ARGS"]


def test_the_roles_are_those_of_the_embedded_database() -> None:
    from perhetyo.embedded_postgres import ROLES

    script = (ROOT / "deploy" / "roles.sh").read_text(encoding="utf-8")
    assert f"for role in {' '.join(ROLES)};" in script
    assert {f"{role}_password" for role in ROLES} <= set(SERVICES["db"]["secrets"])


def test_every_setting_named_is_one_the_product_reads_and_documents() -> None:
    read = "".join(
        (ROOT / "perhetyo" / name).read_text(encoding="utf-8") for name in ("settings.py", "environment.py")
    )
    documented = (ROOT / "docs" / "deployment.md").read_text(encoding="utf-8")
    for name in ("web", "migrate"):
        for setting in SERVICES[name]["environment"]:
            plain = setting.removesuffix("_FILE")
            assert f'"{plain}"' in read, setting
            assert f"`{plain}`" in documented, setting
