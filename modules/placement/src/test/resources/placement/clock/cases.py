"""Prints cases.csv: what is due when, counted a second time by a program that shares nothing with the product but the bank holidays.

    python3 cases.py > cases.csv

calendar.csv holds made-up term dates of one authority and closure days of one council. The limits below were typed from the catalogue of
deadlines, not read from the product's table. For plan-transfer, "from" is the day of becoming aware and "second" the move; for plan-review, "from" is
when the plan was made or last reviewed and "second" the transfer.
"""

import bisect
import calendar
import csv
import datetime
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = next(folder for folder in HERE.parents if (folder / "platform").is_dir())
HOLIDAYS = ROOT / "platform/directory/src/main/resources/directory/bank-holidays/bank-holidays.json"
ONE_DAY = datetime.timedelta(days=1)


def day(text):
    return datetime.date.fromisoformat(text)


def bank_holidays():
    years = json.loads(HOLIDAYS.read_text("utf-8"))["divisions"]["common.nations.england-and-wales_slug"]
    for year, entries in years.items():
        if year.isdigit():
            for entry in entries:
                yield datetime.datetime.strptime(entry["date"], "%d/%m/%Y").date()


def span(first, last):
    return [first + ONE_DAY * step for step in range((last - first).days + 1)]


MADE_UP = {"half-term": set(), "closed-to-pupils": set(), "council-closed": set()}
with open(HERE / "calendar.csv", encoding="utf-8") as file:
    for line in csv.DictReader(file):
        MADE_UP[line["kind"]].update(span(day(line["first"]), day(line["last"])))

EVERY_DAY = span(datetime.date(2019, 1, 1), datetime.date(2028, 12, 31))
OFF = set(bank_holidays())
WORKING = [each for each in EVERY_DAY if each.isoweekday() < 6 and each not in OFF]
OFFICE = [each for each in WORKING if each not in MADE_UP["council-closed"]]


def school_year(each):
    return each.year - (each.month < 8)


KNOWN_YEARS = {school_year(each) for each in MADE_UP["half-term"]}
SCHOOL = [
    each for each in WORKING
    if school_year(each) not in KNOWN_YEARS or each in MADE_UP["half-term"] - MADE_UP["closed-to-pupils"]]


def nth_after(days, start, number):
    return days[bisect.bisect_right(days, start) + number - 1]


def months_after(start, number):
    months = start.year * 12 + start.month - 1 + number
    year, month = months // 12, months % 12 + 1
    return datetime.date(year, month, min(start.day, calendar.monthrange(year, month)[1]))


def plan_transfer(aware, move):
    between = [each for each in WORKING if aware < each <= move]
    return move if len(between) >= 15 else nth_after(WORKING, aware, 15)


def plan_review(made, transferred):
    return max(months_after(made, 12), months_after(transferred, 3))


AROUND_WORKING_DAYS = {
    "2024-01-01": "New Year's Day starts it", "2024-02-22": "across the leap day", "2024-02-29": "the leap day starts it",
    "2024-03-27": "two days before Good Friday", "2024-03-29": "Good Friday starts it", "2024-05-03": "before the early May bank holiday",
    "2024-08-23": "before the August bank holiday", "2024-12-20": "the Friday before Christmas", "2024-12-24": "Christmas Eve",
    "2024-12-25": "Christmas Day starts it", "2024-12-31": "the last day of the year", "2025-01-31": "the end of January",
    "2025-04-17": "the day before Good Friday", "2025-04-20": "Easter Sunday starts it", "2025-05-02": "before the early May bank holiday",
    "2025-05-23": "before the spring bank holiday", "2025-08-22": "before the August bank holiday", "2025-11-01": "a Saturday starts it",
    "2025-12-23": "two days before Christmas", "2025-12-30": "across the year's end", "2026-04-02": "the day before Good Friday",
    "2026-04-04": "Easter Saturday starts it", "2026-05-01": "before the early May bank holiday", "2026-05-22": "before the spring bank holiday",
    "2026-06-04": "no bank holiday near", "2026-08-28": "before a bank holiday on the last of August", "2026-08-31": "the August bank holiday starts it",
    "2026-11-02": "a plain Monday", "2026-11-07": "a Saturday starts it", "2026-11-08": "a Sunday starts it",
    "2026-12-24": "Boxing Day's substitute on Monday 28", "2026-12-26": "Boxing Day on a Saturday starts it", "2026-12-31": "the last day of the year",
    "2027-03-25": "the day before Good Friday", "2027-05-28": "before a bank holiday on the last of May", "2027-08-27": "before the August bank holiday",
    "2027-12-24": "two substitute days after Christmas", "2027-12-27": "a substitute day starts it", "2027-12-31": "into a year whose 3 January is a bank holiday"}

AROUND_DATES = {
    "2024-01-18": "ends on the leap day, counted in weeks", "2024-01-31": "the end of January, leap year", "2024-02-29": "the leap day starts it",
    "2024-03-31": "Easter Sunday, the end of March", "2024-11-30": "the end of November", "2024-12-25": "Christmas Day starts it",
    "2025-01-31": "the end of January, no leap year", "2025-02-28": "the end of February", "2025-11-20": "ends on New Year's Day, counted in weeks",
    "2026-04-03": "Good Friday starts it", "2026-08-29": "a Saturday starts it", "2026-10-25": "the Sunday on which clocks go back",
    "2026-12-20": "a Sunday shortly before Christmas", "2027-03-28": "the Sunday on which clocks go forward", "2027-11-19": "ends on the last of the year, counted in weeks"}

AROUND_TERMS = {
    "2024-02-05": "across the February half term", "2024-03-20": "across Easter", "2024-07-10": "across the summer",
    "2024-09-02": "a training day after it", "2024-10-21": "across the October half term", "2024-12-13": "across Christmas",
    "2025-04-04": "the last day before Easter", "2025-04-12": "in the Easter holidays", "2025-05-16": "across the May half term",
    "2025-06-20": "across a training day", "2025-07-22": "the last day of the year", "2025-08-15": "in the summer holidays",
    "2025-10-24": "the last day before the half term", "2025-11-01": "a Saturday starts it", "2025-12-19": "the last day before Christmas",
    "2026-03-27": "the last day before Easter", "2026-05-04": "a bank holiday in term starts it", "2026-07-06": "across the summer",
    "2026-09-01": "a training day starts it", "2026-11-02": "no holiday on the way", "2026-12-24": "in the Christmas holidays",
    "2027-01-03": "the day before a training day", "2027-02-08": "across the February half term", "2027-03-25": "the last day before Easter",
    "2027-04-30": "before a bank holiday in term", "2027-07-16": "into a year whose terms are not known"}

MOVES = {
    "2026-11-23": "a move on a plain Monday", "2026-11-21": "a move on a Saturday", "2026-11-22": "a move on a Sunday",
    "2027-01-08": "a move after Christmas", "2025-05-09": "a move after Easter and a bank holiday", "2024-03-11": "a move after the leap day",
    "2026-08-31": "a move on a bank holiday", "2026-06-12": "a move after the spring bank holiday"}

REVIEWS = [
    ("2025-09-01", "2026-02-02", "the plan's twelve months end later"), ("2025-09-01", "2026-08-03", "the transfer's three months end later"),
    ("2025-05-10", "2026-02-10", "both end on one day"), ("2025-05-11", "2026-02-10", "the plan's end one day later"),
    ("2025-05-09", "2026-02-10", "the transfer's end one day later"), ("2024-02-29", "2024-03-04", "a plan made on the leap day"),
    ("2023-02-28", "2023-11-30", "from the end of November to the leap day"), ("2024-02-28", "2024-11-30", "from the end of November to the end of February"),
    ("2024-02-27", "2024-11-30", "the transfer's end one day later, at a short month"), ("2024-10-31", "2025-08-31", "from the last of August to the last of November"),
    ("2020-06-15", "2026-11-02", "a review long overdue"), ("2026-11-02", "2026-11-02", "reviewed on the day of the transfer"),
    ("2026-12-31", "2027-01-04", "a plan made on the last day of a year"), ("2025-12-31", "2026-12-31", "three months from the last of December"),
    ("2027-02-28", "2027-03-01", "a plan made at the end of February, the next year leaps"), ("2026-12-01", "2026-11-02", "reviewed again after the transfer"),
    ("2024-01-31", "2024-11-29", "to the last of February from the 29th"), ("2025-01-31", "2025-01-31", "the last of January"),
    ("2025-08-31", "2026-05-31", "both from the last of a month, on one day"), ("2025-08-30", "2026-05-31", "the transfer's end one day later, at the end of August"),
    ("2024-12-26", "2025-03-14", "a plan made on a bank holiday"), ("2025-11-08", "2026-01-24", "made and transferred on Saturdays")]


def cases():
    for start, why in AROUND_WORKING_DAYS.items():
        each = day(start)
        yield "host-notice", start, "", "no", "", each - ONE_DAY, why
        yield "persons-notice", start, "", "no", "", each - ONE_DAY, why
        yield "host-notice", start, "", "yes", "", nth_after(WORKING, each, 5), why
        yield "persons-notice", start, "", "yes", "", nth_after(WORKING, each, 5), why
        yield "late-ending-notice", start, "", "", "", nth_after(WORKING, each, 10), why
        yield "before", start, "", "", "", each - ONE_DAY, why
        yield "steps-emergency", start, "", "", "", nth_after(WORKING, each, 5), why
        for key, number in (("chase", 1), ("escalate", 2), ("non-delivery", 5)):
            yield key, start, "", "", "", nth_after(WORKING, each, number), why
    for each in span(day("2026-01-01"), day("2026-12-31"))[::2]:
        for key, number in (("chase", 1), ("escalate", 2), ("non-delivery", 5)):
            yield key, each, "", "", "", nth_after(WORKING, each, number), "every other day of a year"
    for start in ("2024-12-24", "2025-12-23", "2026-06-04", "2026-12-24", "2026-12-28", "2026-12-31", "2027-12-24"):
        each = day(start)
        for key, number in (("chase", 1), ("escalate", 2), ("non-delivery", 5)):
            yield key, start, "", "", "closures", nth_after(OFFICE, each, number), "the council is closed on some of the days"
        yield "host-notice", start, "", "yes", "closures", nth_after(WORKING, each, 5), "the council is closed, the law counts on"
        yield "persons-notice", start, "", "yes", "closures", nth_after(WORKING, each, 5), "the council is closed, the law counts on"
        yield "late-ending-notice", start, "", "", "closures", nth_after(WORKING, each, 10), "the council is closed, the law counts on"
        yield "plan-transfer", start, start, "", "closures", nth_after(WORKING, each, 15), "the council is closed, the law counts on"
    for moved, why in MOVES.items():
        move = day(moved)
        border = WORKING[bisect.bisect_right(WORKING, move) - 1 - 15]
        awares = span(border - 3 * ONE_DAY, border + 4 * ONE_DAY) + [move - 40 * ONE_DAY, move - ONE_DAY, move, move + 3 * ONE_DAY]
        for aware in awares:
            due = plan_transfer(aware, move)
            side = "aware early enough" if due == move else "aware too late"
            yield "plan-transfer", aware, moved, "", "", due, why + ", " + side
    for start, why in AROUND_DATES.items():
        each = day(start)
        yield "plan-transfer-told", start, "", "", "", each + 42 * ONE_DAY, why
        yield "unread", start, "", "", "", each + 30 * ONE_DAY, why
        yield "direction-representations", start, "", "", "", each + 7 * ONE_DAY, why
        yield "direction-referral", start, "", "", "", each + 7 * ONE_DAY, why
    for made, transferred, why in REVIEWS:
        yield "plan-review", made, transferred, "", "", plan_review(day(made), day(transferred)), why
    for start, why in AROUND_TERMS.items():
        for knows, days in (("terms", SCHOOL), ("", WORKING)):
            words = why if knows else why + ", terms not known"
            for key, number in (("education-emergency", 20), ("records-to-new-school", 15), ("admission-answer-aim", 10), ("admission-answer", 15)):
                yield key, start, "", "", knows, nth_after(days, day(start), number), words


out = csv.writer(sys.stdout, lineterminator="\n")
out.writerow(["key", "from", "second", "emergency", "knows", "due", "why"])
out.writerows(cases())
