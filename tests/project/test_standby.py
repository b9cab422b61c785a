"""A standby that receives synchronously: a killed primary loses nothing that a writer was told is saved."""

from pathlib import Path

from perhetyo.backups import standby_trial


def test_fail_over_loses_no_acknowledged_row_and_a_write_waits_for_the_standby(tmp_path: Path) -> None:
    said: list[str] = []
    assert standby_trial.run(tmp_path / "trial", said.append) == 0, said
    assert not (tmp_path / "trial").exists()


def test_the_trial_sees_loss_where_nobody_waits_for_the_standby(tmp_path: Path) -> None:
    found = standby_trial.tried(tmp_path / "trial", synchronous=False)
    assert found.acknowledged > found.lost > 0
