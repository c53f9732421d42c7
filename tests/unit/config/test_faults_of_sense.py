"""Parts that do not fit together are told, each where it stands."""

from __future__ import annotations

import pytest

PUBLIC_NAME = """\
public_name.fi = "Terveysasema"
public_name.sv = "Hälsostation"
public_name.en = "Health centre"
public_name.ar = "المركز الصحي"
"""

CASES = [
    ("desks.toml", 'profile = "kela"', 'profile = "kella"', "unknown-profiles",
     "There is no profile “kella”.", "Did you mean “kela”?"),
    ("desks.toml", 'place = "kela"', 'place = "xyz"', "unknown-places",
     "There is no place “xyz”.", "Known places: entrance, side_entrance, waiting_1, "),
    ("services.toml", 'place = "lab"', 'place = "labb"', "unknown-places",
     "There is no place “labb”.", "Did you mean “lab”?"),
    ("services.toml", 'fallback_service = "service_point"', 'fallback_service = "servicepoint"',
     "unknown-services", "There is no service “servicepoint”.", "Did you mean “service_point”?"),
    ("screens.toml", 'place = "side_entrance"', 'place = "sideentrance"', "unknown-places",
     "There is no place “sideentrance”.", "Did you mean “side_entrance”?"),
    ("screens.toml", 'lab-1 = "left"', 'lab-9x = "left"', "unknown-desks",
     "There is no desk “lab-9x”.", "Did you mean “lab-"),
    ("screens.toml", '["health", "mental"', '["healht", "health", "mental"', "unknown-services",
     "There is no service “healht”.", "Did you mean “health”?"),
    ("screens.toml", '["health", "mental"', '["health", "health", "mental"', "listed-twice",
     "“health” is in this list twice.", "Take one of the two away."),
    ("desks.toml", 'services = ["lab"]', 'services = ["lab"]\npolicy.mix = { labb = 2 }',
     "unknown-services", "There is no service “labb”.", "Did you mean “lab”?"),
    ("desks.toml", 'services = ["lab"]', 'services = ["lab"]\npolicy.only_when_empty = ["xyz"]',
     "unknown-services", "There is no service “xyz”.", "Known services: "),
    ("services.toml", 'fallback_service = "health"', 'fallback_service = "mental"',
     "fallback-itself", "The service sends visitors back to itself.", "Name another service"),
    ("centre.toml", '"Europe/Helsinki"', '"Europe/Helsinky"', "time-zone",
     "There is no time zone “Europe/Helsinky”.", "Did you mean “Europe/Helsinki”?"),
    ("centre.toml", '"Europe/Helsinki"', '"Europe"', "time-zone",
     "There is no time zone “Europe”.", ""),
    ("centre.toml", 'country = "FI"', 'country = "XX"', "country-unknown",
     "No public holidays are known for the country “XX”.", 'Write a country code such as "FI".'),
    ("services.toml", "Mo-Fr 06:45-16:00", "Mo-Fri 06:45-16:00", "hours",
     "These opening hours can't be understood from “Mo-Fri 06:45-16:00” on", "Write them like"),
    ("services.toml", 'icon = "lab.svg"', 'icon = "labb.svg"', "icon-missing",
     "There is no picture “labb.svg” in the folder icons.", "Did you mean “lab.svg”?"),
    ("services.toml", 'hue = "#9C1D36"', 'hue = "#9C8D36"', "hue-pale",
     "#9C8D36 is too pale: its contrast with white is 3.3:1, and it has to be at least 7:1.",
     "Choose a darker colour."),
    ("desks.toml", 'label.en = "Desk 2"', 'label.en = "Desk 1"', "label-twice",
     "Two desks have the label “Desk 1”.", "Give each desk a label of its own"),
    ("services.toml", 'letter = "L"', 'letter = "K"', "letter-twice",
     "The series “kela” already uses the letter K.", "Choose another letter."),
    ("services.toml", "{ first = 51, last = 99 }", "{ first = 99, last = 51 }",
     "range-backwards", "The range ends at 51 before it begins at 99.", "Write the smaller"),
    ("services.toml", "{ first = 900, last = 999 }", "{ first = 350, last = 360 }",
     "ranges-overlap", "The ranges 300-399 and 350-360 share numbers.", "Let one end before"),
    ("services.toml", 'series = "lab"\n', "", "series-missing",
     "The service gives numbers but has no series to take them from.", "Add a line that begins"),
    ("services.toml", 'series = "lab"', 'series = "lap"', "unknown-series",
     "There is no series “lap”.", "Did you mean “lab”?"),
    ("services.toml", 'waiting_place = "waiting_1"\n', "", "waiting-place-missing",
     "The service gives numbers but has no place to wait.", "Add a line that begins"),
    ("services.toml", 'waiting_place = "waiting_1"', 'waiting_place = "waiting_2"',
     "waiting-place-without-lobby",
     "No display at “waiting_2” shows the calls of this service.", "Choose a waiting place"),
    ("services.toml", PUBLIC_NAME, "", "public-name-missing",
     "A discreet service needs a neutral name", "Add lines that begin"),
    ("services.toml", 'public_name.en = "Health centre"', 'public_name.en = "Substances"',
     "name-shown", "“Substances” gives away a discreet service with the word “substa”.",
     "Choose neutral words"),
    ("centre.toml", 'name.fi = "Vastaanotto B"', 'name.fi = "Päihde\u00adpoliklinikka"',
     "name-shown", "gives away a discreet service with the word “päihde”.", "Choose neutral words"),
    ("centre.toml", 'name.ar = "الاستقبال B"', 'name.ar = "الصحة النفسيّة"',
     "name-shown", "gives away a discreet service", "Choose neutral words"),
    ("centre.toml", "Reception B is the second", "Mental health is the second", "name-shown",
     "with the word “mental”.", "Choose neutral words"),
    ("desks.toml", 'label.sv = "Rum 15"', 'label.sv = "Missbruk 15"', "name-shown",
     "“Missbruk 15” gives away a discreet service with the word “missbr”.", "Choose neutral words"),
    ("screens.toml", "Screen behind the library", "Screen of mental care", "name-shown",
     "with the word “mental”.", "Choose neutral words"),
    ("centre.toml", 'name.sv = "Bibliotek"\n', "", "translation-missing",
     "The text is missing in the language “sv”.", "Add it in this language."),
    ("services.toml", 'name.ar = "تسليم عينة"\n', "", "translation-missing",
     "The text is missing in the language “ar”.", "Add it in this language."),
    ("centre.toml", 'name.ar = "مركز خدمات إيسو أومينا"\n', "", "translation-missing",
     "The text is missing in the language “ar”.", "Add it in this language."),
    ("centre.toml", 'voice_language = "fi"', 'voice_language = "ru"', "voice-language",
     "The voice's language “ru” is not among the centre's languages.", "Choose one of"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("file", "old", "new", "code", "says", "mend"),
    CASES,
    ids=[f"{number}-{case[3]}" for number, case in enumerate(CASES)],
)
def test_it_is_told_where_it_stands(spoilt, file, old, new, code, says, mend) -> None:
    line = spoilt.replace(file, old, new)
    text = (spoilt.folder / file).read_text(encoding="utf-8").splitlines()

    fault = next(one for one in spoilt.check().faults if one.code == code)

    assert fault.file == file
    assert says in fault.says
    assert mend in fault.mend
    if new and "\n" not in new:
        assert fault.line == line
    else:
        assert abs(fault.line - line) < 20
        assert text[fault.line - 1]


def test_one_slip_is_one_fault(spoilt) -> None:
    spoilt.replace("services.toml", 'icon = "lab.svg"', 'icon = "labb.svg"')

    fault = spoilt.only_fault()
    assert str(fault).startswith("services.toml:")
    assert ": services.lab.icon: " in str(fault)


def test_a_service_that_no_desk_serves(spoilt) -> None:
    spoilt.replace(
        "desks.toml", 'id = "lab"\nservices = ["lab"]', 'id = "lab"\nservices = ["imaging"]'
    )

    fault = spoilt.only_fault()
    assert (fault.file, fault.code, fault.where) == (
        "services.toml",
        "nobody-serves",
        "services.lab",
    )
    assert fault.mend == "Add “lab” to the profile of a desk."


def test_ids_twice(spoilt) -> None:
    spoilt.replace("desks.toml", 'id = "kela-2"', 'id = "kela-1"')
    spoilt.replace("services.toml", 'id = "nurse"', 'id = "sudden"')

    told = {(one.file, one.where) for one in spoilt.check().faults if one.code == "id-twice"}
    assert ("desks.toml", "desks.kela-1.id") in told
    assert ("services.toml", "services.health.errands.sudden.id") in told


def test_a_discreet_service_needs_a_neighbour_in_its_series(spoilt) -> None:
    spoilt.replace("services.toml", 'waiting_place = "waiting_2"\nseries = "health"',
                   'waiting_place = "waiting_2"\nseries = "kela"')  # fmt: skip

    fault = spoilt.only_fault()
    assert (fault.code, fault.where) == ("series-not-shared", "services.mental.series")


def test_a_discreet_service_without_numbers_needs_no_series(spoilt) -> None:
    text = (spoilt.folder / "services.toml").read_text(encoding="utf-8")
    before, mark, after = text.partition('id = "mental"')
    after = after.replace("gives_numbers = true\n", "", 1).replace('series = "health"\n', "", 1)
    (spoilt.folder / "services.toml").write_text(before + mark + after, encoding="utf-8")

    assert spoilt.check().faults == ()


@pytest.mark.parametrize(
    ("file", "old", "new", "code", "says"),
    [
        ("services.toml", "busiest_day = 190", "busiest_day = 300", "ranges-small",
         "The ranges hold 200 numbers, but the busiest day needs 300."),
        ("services.toml", "[[services]]",
         '[[series]]\nid = "spare"\nletter = "X"\nqueue = [{ first = 1, last = 2 }]\n[[services]]',
         "series-unused", "No service uses the series “spare”."),
        ("services.toml", "first = 600", "first = 560", "hundred-shared",
         "The numbers begin in the same hundred as those of “service_point” (500)"),
        ("screens.toml", 'id = "kiosk-1"', 'id = "kiosk-1"\nservices = ["library"]', None, None),
        ("services.toml", 'public_name.en = "Health centre"', 'public_name.en = "Health desk"',
         "public-name-own", "Only this service has this name in public"),
    ],
)  # fmt: skip
def test_what_works_but_is_odd_is_a_warning(spoilt, file, old, new, code, says) -> None:
    spoilt.replace(file, old, new)

    if code is None:
        assert spoilt.check().warnings == ()  # kiosk-2 shows what kiosk-1 does not
        return
    warning = spoilt.only_warning()
    assert warning.code == code
    assert says in warning.says
    assert warning.line


CLASS = """
[[classes]]
id = "elder"
name = { fi = "Iäkkäät", sv = "Äldre", en = "Elderly", ar = "كبار السن" }
"""


def test_a_class_that_no_mix_knows_is_a_warning(spoilt) -> None:
    spoilt.replace("desks.toml", '[[desks]]\nid = "kela-1"', CLASS + '[[desks]]\nid = "kela-1"')

    warnings = spoilt.check().warnings
    assert {one.code for one in warnings} == {"class-without-mix"}
    assert "profiles.kela" in {one.where for one in warnings}


def test_a_mix_between_classes_knows_those_of_the_centre_and_its_own_two(spoilt) -> None:
    mixed = 'id = "kela"\nservices = ["kela"]\npolicy.class_mix = { elder = 2, ordinary = 1, '
    spoilt.replace("desks.toml", '[[desks]]\nid = "kela-1"', CLASS + '[[desks]]\nid = "kela-1"')
    spoilt.replace(
        "desks.toml", 'id = "kela"\nservices = ["kela"]', mixed + "appointment = 1, elders = 1 }"
    )

    fault = spoilt.only_fault()
    assert (fault.code, fault.where) == ("unknown-classes", "profiles.kela.policy.class_mix.elders")
    assert "elder" in fault.mend


def test_a_class_bears_no_name_that_every_mix_knows(spoilt) -> None:
    named = CLASS.replace('"elder"', '"ordinary"')
    spoilt.replace("desks.toml", '[[desks]]\nid = "kela-1"', named + '[[desks]]\nid = "kela-1"')

    fault = next(one for one in spoilt.check().faults if one.code == "class-reserved")
    assert fault.where == "classes.ordinary.id"


def test_the_opening_plan_of_a_desk_is_read_like_hours(spoilt) -> None:
    spoilt.replace("desks.toml", 'id = "kela-1"\n', 'id = "kela-1"\nhours = "Mo-Fr 25:00-x"\n')

    fault = spoilt.only_fault()
    assert (fault.code, fault.where) == ("hours", "desks.kela-1.hours")


def test_a_service_on_no_kiosk_is_a_warning(spoilt) -> None:
    spoilt.replace("screens.toml", 'place = "entrance"', 'place = "entrance"\nservices = ["lab"]')
    spoilt.replace(
        "screens.toml", 'place = "side_entrance"', 'place = "side_entrance"\nservices = ["lab"]'
    )

    warnings = spoilt.check().warnings
    assert {one.code for one in warnings} == {"on-no-kiosk"}
    assert "services.kela" in {one.where for one in warnings}


def test_ranges_compare_with_the_sum_of_all_services_of_a_series(spoilt) -> None:
    spoilt.replace("services.toml", "busiest_day = 30\n", "busiest_day = 41\n")

    assert spoilt.only_warning().where == "series.health.queue"


def test_a_place_needs_no_way(spoilt) -> None:
    text = (spoilt.folder / "centre.toml").read_text(encoding="utf-8")
    kept = [line for line in text.splitlines() if not line.startswith("way.")]
    (spoilt.folder / "centre.toml").write_text("\n".join(kept), encoding="utf-8")

    assert spoilt.check().faults == ()


# Languages and catalogues


def test_a_language_nobody_has_texts_for(spoilt) -> None:
    line = spoilt.replace("centre.toml", '"en", "ar"]', '"en", "ar", "kl"]')

    fault = next(one for one in spoilt.check().faults if one.code == "language-without-texts")
    assert (fault.file, fault.line) == ("centre.toml", line)
    assert "languages/kl.ftl" in fault.mend


def test_a_plainer_finnish_rests_on_finnish(spoilt) -> None:
    spoilt.replace("centre.toml", '"en", "ar"]', '"en", "ar", "fi-x-selko"]')

    assert "language-without-texts" not in spoilt.codes()


def test_a_centres_own_catalogue_is_checked(spoilt) -> None:
    spoilt.append(
        "languages/fi.ftl",
        "fault-did-you-mean = Olisiko se { $likly }?\n"
        "this is no fluent\n"
        "fault-not-text = Teksti.\n"
        "fault-not-text = Teksti!\n"
        "fault-nothing-like-it = Hei\n"
        "own-name = Suomi\n",
    )

    report = spoilt.check()
    assert [(one.code, one.file, one.line) for one in report.faults] == [
        ("placeholder-unknown", "languages/fi.ftl", 1),
        ("text-broken", "languages/fi.ftl", 2),
        ("text-twice", "languages/fi.ftl", 4),
    ]
    assert "likly" in report.faults[0].says
    assert [(one.code, one.line) for one in report.warnings] == [
        ("placeholder-missing", 1),
        ("text-unknown", 5),
    ]


def test_a_centre_may_change_single_english_texts(spoilt) -> None:
    spoilt.append("languages/en.ftl", "fault-not-text = Text, please.\n")

    assert spoilt.check().faults == ()
    assert spoilt.check().warnings == ()


def test_a_new_language_with_gaps_is_a_warning(spoilt) -> None:
    spoilt.append("languages/et.ftl", "fault-not-text = Siia kuulub tekst.\n")

    warning = spoilt.only_warning()
    assert (warning.code, warning.file) == ("text-missing", "languages/et.ftl")
    assert "texts are missing, among them" in warning.says


def test_a_catalogue_with_a_wrong_name_or_encoding(spoilt) -> None:
    spoilt.append("languages/Estonian.ftl", "a = b\n")
    (spoilt.folder / "languages" / "et.ftl").write_bytes(b"a = \xe4\n")

    told = {(one.code, one.file) for one in spoilt.check().faults}
    assert told == {
        ("catalogue-name", "languages/Estonian.ftl"),
        ("not-utf-8", "languages/et.ftl"),
    }
