"""Planted holes: never imported, never run. Each `hole:` names the rule that must find the next line."""

# hole: secret-from-chance
from random import choice


def everything_wrong(person: Person, words: str, cursor: Any) -> None:
    # hole: markup-from-words
    mark_safe(words)
    # hole: markup-from-words
    format_html(f"<b>{words}</b>")
    # hole: sql-from-words
    cursor.execute(f"SELECT * FROM cases_person WHERE last_name = '{words}'")
    # hole: sql-from-words
    cursor.execute("SELECT * FROM cases_person WHERE last_name = '%s'" % words)
    # hole: sql-from-words
    cursor.execute("SELECT * FROM cases_person WHERE last_name = '" + words + "'")
    # hole: sql-from-words
    Person.objects.raw("SELECT * FROM cases_person")
    # hole: sql-from-words
    Person.objects.extra(where=[words])
    # hole: words-in-a-log
    print(words)
    # hole: words-in-a-log
    logger.info(f"saved {person.last_name}")
    # hole: words-in-a-log
    logger.warning("saved %s", person.last_name)
    # hole: words-in-a-log
    logging.error("saved %s" % words)
    # hole: command-from-a-shell
    subprocess.run(words, shell=True)
    # hole: command-from-a-shell
    os.system(words)
    # hole: secret-from-chance
    random.randint(0, 9)
    cursor.execute("SELECT * FROM cases_person WHERE last_name = %s", [words])
    logger.warning("saved")
