"""The XML of JOSM files, sound and broken."""

from __future__ import annotations

import pytest

from kiosk.wayfinding import osm
from kiosk.wayfinding.osm import read_osm


def codes(data: bytes) -> list[str]:
    return [one.code for one in read_osm(data)[1]]


def drawn(inner: str) -> bytes:
    return f"<?xml version='1.0' encoding='UTF-8'?><osm version='0.6'>{inner}</osm>".encode()


def test_elements_with_negative_ids_and_tags() -> None:
    drawing, findings = read_osm(
        drawn(
            "<bounds minlat='1' minlon='1' maxlat='2' maxlon='2'/>"
            "<node id='-1' action='modify' lat='60.1' lon='24.7'>"
            "<tag k='name' v='Ovi &amp; väli'/></node>"
            "<node id='7' version='3' visible='true' lat='60.2' lon='24.8'/>"
            "<way id='-3'><nd ref='-1'/><nd ref='7'/><tag k='indoor' v='wall'/></way>"
            "<relation id='-4'><member type='way' ref='-3' role='outer'/></relation>"
        )
    )
    assert findings == ()
    assert drawing.nodes[-1].tags == {"name": "Ovi & väli"}
    assert drawing.ways[-3].refs == (-1, 7)
    assert drawing.relations[-4].members == (osm.Member("way", -3, "outer"),)


def test_deleted_elements_are_gone_and_known() -> None:
    drawing, findings = read_osm(
        drawn(
            "<node id='1' action='delete' lat='60' lon='24'/>"
            "<way id='2' visible='false'><nd ref='1'/></way>"
            "<relation id='3' action='delete'/>"
        )
    )
    assert (drawing.nodes, drawing.ways, drawing.relations) == ({}, {}, {})
    assert drawing.deleted == {"node 1", "way 2", "relation 3"}
    assert findings == ()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "broken-xml"),
        (b"\x00\x01\x02", "broken-xml"),
        (b"not xml at all", "broken-xml"),
        (b"<?xml version='1.0' encoding='no-such'?><osm/>", "broken-xml"),
        (b"<?xml version='1.0' encoding='utf-16'?><osm/>", "broken-xml"),
        (b"<osm><node id='1' lat='60' lon='24'></osm>", "broken-xml"),
        (b"<svg/>", "not-osm"),
        (b"<html><body/></html>", "not-osm"),
        (b"<!DOCTYPE osm [<!ENTITY a 'aaaa'>]><osm/>", "doctype"),
        (b"<!DOCTYPE osm SYSTEM 'file:///etc/passwd'><osm/>", "doctype"),
    ],
)
def test_what_is_no_plan_is_said(data: bytes, code: str) -> None:
    assert codes(data) == [code]


def test_what_stood_before_the_break_is_kept_and_the_place_told() -> None:
    drawing, (finding,) = read_osm(b"<osm>\n<node id='1' lat='60' lon='24'/>\n<way id='2'")
    assert list(drawing.nodes) == [1]
    assert (finding.code, finding.values["line"]) == ("broken-xml", "3")


@pytest.mark.parametrize("lat", ["", "x", "nan", "inf", "91", "1e400"])
def test_a_node_that_is_nowhere_is_left_out(lat: str) -> None:
    drawing, (finding,) = read_osm(drawn(f"<node id='1' lat='{lat}' lon='24'/>"))
    assert (dict(drawing.nodes), finding.code, finding.osm) == ({}, "node-nowhere", "node 1")


def test_a_huge_file_is_refused_unread() -> None:
    finding = read_osm(b"<osm>" + b" " * osm.LARGEST)[1][0]
    assert finding.code == "too-large"
    assert finding.values == {"megabytes": 20}


def test_too_many_elements_end_the_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(osm, "MOST_ELEMENTS", 3)
    nodes = "".join(f"<node id='{number}' lat='1' lon='1'/>" for number in range(9))
    drawing, (finding,) = read_osm(drawn(nodes))
    assert finding.code == "too-many-elements"
    assert len(drawing.nodes) == 3


def test_a_bus_line_of_too_many_members_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(osm, "MOST_REFS", 5)
    members = "<member type='way' ref='1' role=''/>" * 9
    line = f"<relation id='7'>{members}<tag k='type' v='route'/></relation>"
    drawing, findings = read_osm(drawn(line + "<node id='1' lat='1' lon='1'/>"))
    assert (dict(drawing.relations), list(drawing.nodes), findings) == ({}, [1], ())


def test_a_room_through_too_many_nodes_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(osm, "MOST_REFS", 5)
    nodes = "<nd ref='1'/>" * 9
    room = f"<way id='1'>{nodes}<tag k='indoor' v='room'/></way>"
    drawing, (finding,) = read_osm(drawn(room))
    assert dict(drawing.ways) == {}
    assert (finding.code, finding.osm) == ("too-many-corners", "way 1")


def test_what_would_turn_the_writing_around_is_taken_out() -> None:
    drawing, _ = read_osm(
        drawn("<node id='1' lat='1' lon='1'><tag k='name' v='a\u202eb&#10;c'/></node>")
    )
    assert drawing.nodes[1].tags == {"name": "ab c"}


def test_ids_that_are_none_are_left_out() -> None:
    drawing, findings = read_osm(
        drawn("<node id='x' lat='1' lon='1'/><way id='2'><nd ref='y'/><nd/></way>")
    )
    assert dict(drawing.nodes) == {}
    assert drawing.ways[2].refs == ()
    assert findings == ()
