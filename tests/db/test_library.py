from genmon_gui.db.library import is_safe, sqlite_version


def test_the_sqlite_that_is_loaded_keeps_the_record() -> None:
    assert is_safe(sqlite_version())
