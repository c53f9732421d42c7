"""One place knows what time it is; one place owns the timers."""

from __future__ import annotations

import ast
import re

from support.house import inside, modules, pages, spot

CLOCK = "kiosk.clock"
SERVER_TIME = "kiosk.store.store"
"""The one module that asks the database server, whose time is everybody's on PostgreSQL."""

TELLS_THE_TIME = re.compile(
    r"^(datetime\.(datetime\.)?(now|utcnow|today)|(datetime\.)?date\.today|time\.(time|time_ns|localtime|gmtime))$"
    r"|^Q(Date|Time|DateTime)\.current\w+$"
)
SQL_TIME = re.compile(r"\bnow\s*\(\s*\)|current_timestamp|clock_timestamp|localtimestamp", re.I)
QML_TIME = re.compile(r"\bnew\s+Date\b|\bDate\s*\(\s*\)|\bDate\.now\b|\bTimer\s*\{|\bsetTimeout\b")


def test_only_the_clock_tells_the_time() -> None:
    wrong = [
        spot(module.path, node.lineno)
        for module in modules()
        if module.name != CLOCK
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Attribute) and TELLS_THE_TIME.match(ast.unparse(node))
    ]
    assert wrong == []


def test_nobody_imports_a_way_to_tell_the_time_under_another_name() -> None:
    wrong = [
        module.name
        for module in modules()
        if {"time.time", "time.time_ns", "time.localtime"} & set(module.imports())
    ]
    assert wrong == []


def test_sql_does_not_tell_the_time() -> None:
    in_text = [
        spot(module.path, line)
        for module in modules()
        if inside(module.name, "kiosk.store") and module.name != SERVER_TIME
        for line, text in module.strings()
        if SQL_TIME.search(text)
    ]
    in_calls = [
        spot(module.path, node.lineno)
        for module in modules()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Attribute)
        and ast.unparse(node) in {"func.now", "func.current_timestamp", "func.clock_timestamp"}
    ]
    assert in_text + in_calls == []


def test_pages_do_not_tell_the_time_and_own_no_timer() -> None:
    wrong = [
        spot(page, number)
        for page in pages()
        if "common" not in page.parts
        for number, line in enumerate(page.read_text(encoding="utf-8").splitlines(), 1)
        if QML_TIME.search(line)
    ]
    assert wrong == []


def test_timers_live_in_common() -> None:
    wrong = [
        module.name
        for module in modules()
        if not inside(module.name, "screens.common")
        and any(
            name.endswith((".QTimer", ".QBasicTimer", ".QChronoTimer")) for name in module.imports()
        )
    ]
    assert wrong == []


def test_every_timer_has_a_name() -> None:
    """A timer that is left running is then named by the test that finds it."""
    wrong = []
    for module in modules():
        calls = [node for node in ast.walk(module.tree) if isinstance(node, ast.Call)]
        told = [ast.unparse(call.func) for call in calls]
        made = told.count("QTimer")
        if made > sum(name.endswith("setObjectName") for name in told):
            wrong.append(module.name)
    assert wrong == []
    nameless = [
        spot(page)
        for page in pages()
        for block in re.findall(r"\bTimer\s*\{([^}]*)\}", page.read_text(encoding="utf-8"))
        if "objectName" not in block
    ]
    assert nameless == []
