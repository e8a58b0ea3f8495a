import { epochDayOf, dateOf, weekdayOf } from "@/lib/core/time"
import { feastsFrom } from "./feasts"
import { mark, type Piece, type Rule } from "./pieces"

const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

const FULL_DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
/** "sun", "sat" and "wed" are also words; as days they are led in, closed with a dot or followed by a day or time. */
const SHORT_DAY =
  "(?:(?<=^\\s*|\\b(?:on|next|this|coming|or|and|for|to|by|every)\\s|[,(/-]\\s?)(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?=\\s*(?:$|[.,;!?)/-]|\\d|«|the\\s\\d|at\\b|or\\b|and\\b|to\\b|in\\b|to\\b|after\\b|before\\b|from\\b|between\\b|around\\b|noon\\b|any\\b|morning|afternoon|evening|night|next|this|of\\b|works|is\\b|please|would|if))\\.?)"
const DAY_NAME = `\\b(?:${FULL_DAY}|${SHORT_DAY})`
const MONTH_NAME =
  "(?:jan(?:uary)?|feb(?:r?uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?"
const NUMBER = "~?(\\d{1,2})(?:st|nd|rd|th)?"
const YEAR = "(?:,?\\s*(?:in |of )?(20\\d\\d))?"
const BARE = "(?<![\\da-z:./~-])"
const CONNECT = "\\s*(?:-|–|to|through|until|and)\\s*"

const two = (n: number): string => String(n).padStart(2, "0")
const weekdayNamed = (name: string): number => WEEKDAYS.indexOf(name.trim().slice(0, 3))
const monthNamed = (name: string): number => MONTHS.indexOf(name.trim().slice(0, 3)) + 1

/** An epoch day, or null when the calendar has none (30 February). */
export function calendarDay(year: number, month: number, day: number): number | null {
  const epochDay = epochDayOf(`${year}-${two(month)}-01`)
  if (Number.isNaN(epochDay) || day < 1) return null
  return dateOf(epochDay + day - 1).slice(5, 7) === two(month) ? epochDay + day - 1 : null
}

/** The rules that know days, relative to `today` (an epoch day). What has no year lies in the future. */
export function dateRules(today: number): { single: Rule[]; compound: Rule[] } {
  const [thisYear = 0, thisMonth = 1] = dateOf(today).split("-").map(Number)
  const monday = (weeks: number) => today - ((weekdayOf(today) + 6) % 7) + 7 * weeks

  const onDate = (month: number, day: number, year?: string): number | null => {
    if (year) return calendarDay(Number(year), month, day)
    for (let y = thisYear; y < thisYear + 9; y++) {
      const found = calendarDay(y, month, day)
      if (found !== null && found >= today) return found
    }
    return null
  }
  const monthAhead = (months: number): [number, number] => [
    thisYear + Math.floor((thisMonth - 1 + months) / 12),
    ((thisMonth - 1 + months) % 12) + 1,
  ]
  const lengthOf = (year: number, month: number): number =>
    [31, 30, 29, 28].find((day) => calendarDay(year, month, day) !== null)!
  const endOfMonth = (months: number): number => {
    const [year, month] = monthAhead(months)
    return calendarDay(year, month, lengthOf(year, month))!
  }
  const wholeMonth = (year: number, month: number): Piece => ({
    kind: "days",
    from: Math.max(today, calendarDay(year, month, 1)!),
    to: calendarDay(year, month, lengthOf(year, month))!,
  })
  /** Early, middle or late in a month: ten days, and what the month has after the twentieth. */
  const thirdOf = (which: string, year: number, month: number): Piece | null => {
    const [from, to] = /^(?:early|beginning|start)/.test(which)
      ? [1, 10]
      : which.startsWith("mid")
        ? [11, 20]
        : [21, lengthOf(year, month)]
    return days(Math.max(today, calendarDay(year, month, from)!), calendarDay(year, month, to))
  }
  const nextMonthNamed = (month: number): [number, number] => [
    month >= thisMonth ? thisYear : thisYear + 1,
    month,
  ]
  const nextOn = (weekday: number): number => today + ((weekday - weekdayOf(today) + 7) % 7 || 7)
  const inWeek = (weekday: number, weeks: number): number => monday(weeks) + ((weekday + 6) % 7)
  const day = (value: number | null): Piece | null => (value === null ? null : { kind: "day", day: value })
  const days = (from: number | null, to: number | null): Piece | null =>
    from === null || to === null || to < from ? null : { kind: "days", from, to }
  const inUnits = (count: number, unit: string, start: number): number => {
    if (unit.startsWith("d")) return start + count
    if (unit.startsWith("w")) return start + 7 * count
    const [y = 0, m = 1, d = 1] = dateOf(start).split("-").map(Number)
    if (unit.startsWith("y")) return calendarDay(y + count, m, Math.min(d, lengthOf(y + count, m)))!
    const year = y + Math.floor((m - 1 + count) / 12)
    const month = ((m - 1 + count) % 12) + 1
    return calendarDay(year, month, Math.min(d, lengthOf(year, month)))!
  }
  const count = (text: string): number => Number(text || 1)
  const nth = (text: string, last: number): number =>
    /last/.test(text) ? last : Number(text.replace(/\D/g, ""))

  const single: Rule[] = [
    // Months with days.
    {
      pattern: new RegExp(
        `\\b(${MONTH_NAME})\\s*(?:the )?${NUMBER}${CONNECT}(?:the )?${NUMBER}(?![\\d:]|\\s*(?:am|pm)|\\s+${MONTH_NAME}\\b)${YEAR}`,
        "g",
      ),
      read: ([, month = "", from, to, year]) =>
        days(onDate(monthNamed(month), Number(from), year), onDate(monthNamed(month), Number(to), year)),
    },
    {
      pattern: new RegExp(
        `${BARE}(?:the )?${NUMBER}${CONNECT}(?:the )?${NUMBER}\\s*(?:day )?(?:of )?(${MONTH_NAME})\\b${YEAR}`,
        "g",
      ),
      read: ([, from, to, month = "", year]) =>
        days(onDate(monthNamed(month), Number(from), year), onDate(monthNamed(month), Number(to), year)),
    },
    {
      pattern: new RegExp(
        `\\b(${MONTH_NAME})[\\s,/-]*(?:the )?${NUMBER}(?![\\d:]|\\s*(?:am|pm)\\b)${YEAR}`,
        "g",
      ),
      read: ([, month = "", number, year]) => day(onDate(monthNamed(month), Number(number), year)),
    },
    {
      pattern: new RegExp(
        `${BARE}(?:the )?${NUMBER}\\s*(?:day )?(?:of |/|-)?\\s*(${MONTH_NAME})(?![a-z])${YEAR}`,
        "g",
      ),
      read: ([, number, month = "", year]) => day(onDate(monthNamed(month), Number(number), year)),
    },
    {
      pattern: new RegExp(
        `${BARE}(?:the )?${NUMBER}\\s*(?:day )?(?:of )?(this|next|the coming) month\\b`,
        "g",
      ),
      read: ([, number, which]) => day(calendarDay(...monthAhead(which === "this" ? 0 : 1), Number(number))),
    },
    // Numbers alone: month first, unless that cannot be.
    {
      pattern: /\b(20\d\d)-(\d\d)-(\d\d)\b/g,
      read: ([, y, m, d]) => day(calendarDay(Number(y), Number(m), Number(d))),
    },
    {
      pattern: /(?<![\d/:.])(\d{1,2})\s?\/\s?(\d{1,2})(?:\s?\/\s?(\d{2}|\d{4}))?(?![\d/])/g,
      read: ([, a, b, year = ""]) => {
        const dayFirst = Number(a) > 12
        return day(
          onDate(
            Number(dayFirst ? b : a),
            Number(dayFirst ? a : b),
            year && (year.length === 2 ? `20${year}` : year),
          ),
        )
      },
    },
    {
      pattern: /^\s*(\d{1,2})\s?-\s?(\d{1,2})\s*$/g,
      read: ([, a, b]) => (Number(b) > 12 ? day(onDate(Number(a), Number(b))) : null),
    },
    // Feasts, before the weekdays: "Black Friday" is no Friday like another.
    ...feastsFrom(today).flatMap(({ names, day: on }): Rule[] => [
      {
        pattern: new RegExp(`\\b(?:${names}) weekend\\b`, "g"),
        read: () => days(on - ((weekdayOf(on) + 1) % 7), on - ((weekdayOf(on) + 1) % 7) + 1),
      },
      { pattern: new RegExp(`\\b(?:${names})\\b`, "g"), read: () => day(on) },
    ]),
    // Days from here.
    { pattern: /\bday after tomorrow\b/g, read: () => day(today + 2) },
    { pattern: /\btomorrow\b/g, read: () => day(today + 1) },
    { pattern: /\b(?:later )?today\b/g, read: () => day(today) },
    {
      pattern:
        /\b(?:the )?(?:day after|next day|following day)\b(?!\s+(?:the\b|\d|«|mon|tue|wed|thu|fri|sat|sun))/g,
      read: () => day(today + 1),
    },
    // Weekdays.
    {
      pattern: new RegExp(`\\b(${FULL_DAY}) (?:next|the following) week\\b`, "g"),
      read: ([, name = ""]) => day(inWeek(weekdayNamed(name), 1)),
    },
    {
      pattern: new RegExp(`\\b(${FULL_DAY}) week\\b`, "g"),
      read: ([, name = ""]) => day(today + ((weekdayNamed(name) - weekdayOf(today) + 7) % 7) + 7),
    },
    {
      pattern: new RegExp(
        `\\b(~1st|~2nd|~3rd|~4th|1st|2nd|3rd|4th|last) (${DAY_NAME})(?= (?:of|in|«|${MONTH_NAME}))`,
        "g",
      ),
      read: ([, which = "", name = ""]) => ({
        kind: "nth",
        nth: nth(which, -1),
        weekday: weekdayNamed(name),
      }),
    },
    {
      pattern: new RegExp(`\\b(?:next|the following) (${FULL_DAY}|${WEEKDAYS.join("|")})\\b\\.?`, "g"),
      read: ([, name = ""]) => {
        const weekday = weekdayNamed(name)
        const found = inWeek(weekday, 1)
        return { kind: "day", day: found, ...(found - today > 7 ? { unsure: "which_week" as const } : {}) }
      },
    },
    {
      pattern: new RegExp(`\\b(${FULL_DAY}) after next\\b`, "g"),
      read: ([, name = ""]) => day(inWeek(weekdayNamed(name), 2)),
    },
    {
      // "Not this Monday but the next one", "not this Monday, the Monday after".
      pattern: new RegExp(
        `\\bnot this (?:coming )?(${FULL_DAY})\\b,? (?:but )?(?:the )?(?:next|following|(?:one |week |${FULL_DAY} )?after)(?: one| week)?\\b`,
        "g",
      ),
      read: ([, name = ""]) => day(nextOn(weekdayNamed(name)) + 7),
    },
    {
      pattern: new RegExp(`\\bthis (?:coming )?(${FULL_DAY}|${WEEKDAYS.join("|")})\\b\\.?`, "g"),
      read: ([, name = ""]) => {
        const found = inWeek(weekdayNamed(name), 0)
        return day(found >= today ? found : found + 7)
      },
    },
    {
      pattern: new RegExp(
        `\\b(?:but )?(?:not|except(?: for)?|excluding|other than|anything but|besides)(?: on)? (${FULL_DAY}(?:(?:, ${FULL_DAY})*,? (?:or|and) (?:on )?${FULL_DAY})?)`,
        "g",
      ),
      read: ([, names = ""]) => ({
        kind: "not",
        weekdays: (names.match(/[a-z]+day/g) ?? []).map(weekdayNamed),
      }),
    },
    {
      pattern: new RegExp(`(?:\\bcoming )?(${DAY_NAME})\\b\\.?`, "g"),
      read: ([, name = ""]) => ({ kind: "weekday", weekday: weekdayNamed(name) }),
    },
    // Weeks and months.
    { pattern: /\b(?:the )?end of (?:the |this )?(?:day|business)\b/g, read: () => day(today) },
    { pattern: /\b(?:the )?last day of (?:the|this) year\b/g, read: () => day(onDate(12, 31)) },
    { pattern: /\b(?:the )?last day of (?:the|this) month\b/g, read: () => day(endOfMonth(0)) },
    {
      pattern: /\b(?:in the|within(?: the)?)(?: next)? (\d+) (days?|weeks?|months?)\b/g,
      read: ([, number = "", unit = ""]) => days(today, inUnits(count(number), unit, today)),
    },
    {
      pattern: /\b(?:the |at the )?end of (?:(?:the|this) )?month\b/g,
      read: () => days(Math.max(today, endOfMonth(0) - 6), endOfMonth(0)),
    },
    {
      pattern: /\b(?:the |at the )?end of next month\b/g,
      read: () => days(endOfMonth(1) - 6, endOfMonth(1)),
    },
    {
      pattern: /\b(?:the )?end of (?:the |this )?week\b/g,
      read: () => days(Math.max(today, monday(0) + 4), monday(0) + 6),
    },
    { pattern: /\b(?:the )?end of next week\b/g, read: () => days(monday(1) + 4, monday(1) + 6) },
    {
      pattern: /\b(?:early|(?:the )?(?:beginning|start) of) next week\b/g,
      read: () => days(monday(1), monday(1) + 1),
    },
    { pattern: /\b(?:the )?(?:middle of|mid) next week\b/g, read: () => days(monday(1) + 1, monday(1) + 3) },
    {
      pattern: /\blater (?:in )?(?:the|this) week\b/g,
      read: () => days(Math.max(today + 1, monday(0) + 3), monday(0) + 6),
    },
    { pattern: /\bweek after next\b/g, read: () => days(monday(2), monday(2) + 6) },
    {
      pattern: /\b(?:of )?(?:next|the coming|the following) week\b/g,
      read: () => days(monday(1), monday(1) + 6),
    },
    { pattern: /\b(?:of |later |in )?this week\b/g, read: () => days(today, monday(0) + 6) },
    { pattern: /\bnext weekend\b/g, read: () => ({ kind: "days", from: monday(1) + 5, to: monday(1) + 6 }) },
    {
      pattern: /\b(?:(?:this|the|on the) )?(?:coming )?weekends?\b(?! of\b)/g,
      read: () => days(Math.max(today, monday(0) + 5), monday(0) + 6),
    },
    {
      pattern: new RegExp(
        `\\b(?:the )?(~1st|~2nd|~3rd|~4th|1st|2nd|3rd|4th|last) week (?:of|in) (next month|this month|${MONTH_NAME})`,
        "g",
      ),
      read: ([, which = "", name = ""]) => {
        const [year, month] = name.endsWith("month")
          ? monthAhead(name.startsWith("next") ? 1 : 0)
          : weekMonth(monthNamed(name))
        const first = calendarDay(year, month, 1)!
        const start = first - ((weekdayOf(first) + 6) % 7)
        const week =
          which === "last"
            ? Math.floor((calendarDay(year, month, lengthOf(year, month))! - start) / 7)
            : nth(which, 0) - 1
        return days(start + 7 * week, start + 7 * week + 6)
      },
    },
    { pattern: /\b(?:of |in )?next month\b/g, read: () => wholeMonth(...monthAhead(1)) },
    {
      pattern: /\b(?:of |in |later )?this month\b|\bof the month\b/g,
      read: () => wholeMonth(...monthAhead(0)),
    },
    {
      pattern: new RegExp(
        `\\b(?:the )?(early|beginning|start|mid|middle|late|end)(?: in| of|-)? ?(${MONTH_NAME})(?![a-z])`,
        "g",
      ),
      read: ([, which = "", name = ""]) => thirdOf(which, ...nextMonthNamed(monthNamed(name))),
    },
    {
      pattern: new RegExp(`\\b(?:in|of|during) (${MONTH_NAME})(?![a-z])`, "g"),
      read: ([, name = ""]) => wholeMonth(...nextMonthNamed(monthNamed(name))),
    },
    {
      pattern: /\b(?:the )?(?:next|coming|following|upcoming) (\d+|couple) (days?|weeks?|months?)\b/g,
      read: ([, number = "", unit = ""]) =>
        days(today + 1, inUnits(number === "couple" ? 2 : count(number), unit, today)),
    },
    {
      pattern: /\b(?:in|within)\s+(?:about |the next )?(\d+) (minutes?|mins?|hours?|hrs?)\b/g,
      read: ([, number = "", unit = ""]) => ({
        kind: "moment",
        day: 0,
        minute: count(number) * (unit.startsWith("h") ? 60 : 1),
      }),
    },
    {
      pattern: /\b(\d+) (minutes?|mins?|hours?|hrs?) from now\b/g,
      read: ([, number = "", unit = ""]) => ({
        kind: "moment",
        day: 0,
        minute: count(number) * (unit.startsWith("h") ? 60 : 1),
      }),
    },
    {
      pattern: /\bin (?:about )?(\d+) (days?|weeks?|months?)(?:'s?)?(?: time)?\b/g,
      read: ([, number = "", unit = ""]) => day(inUnits(count(number), unit, today)),
    },
    {
      pattern: /\b(\d+) (days?|weeks?|months?) (?:from now|from here|hence|away|out)\b/g,
      read: ([, number = "", unit = ""]) => day(inUnits(count(number), unit, today)),
    },
    // A day of the month alone.
    {
      pattern:
        /(?<=\b(?:how about|what about|maybe|make it|say|free|open|available|move it to|is) (?:on )?)the ~(\d{1,2})(?:st|nd|rd|th)(?=\s*(?:$|[.,;!?]|«|at\b|open\b|free\b|ok\b|okay\b|good\b))/g,
      read: ([, number]) => ({ kind: "monthday", number: Number(number) }),
    },
    {
      pattern: new RegExp(
        `(?:\\bon )?\\b(?:the )?~(\\d{1,2})(?:st|nd|rd|th)(?= (?:«|at|from|in|around|or)\\b)`,
        "g",
      ),
      read: ([whole = "", number]) =>
        /\bon /.test(whole) ? { kind: "monthday", number: Number(number) } : null,
    },
    {
      pattern: new RegExp(
        `(?<=«weekday \\d+»,?\\s*)(?:the )?${NUMBER}(?![\\d:]|\\s*(?:am|pm|-|to)\\b|\\s*-)(?=\\s*(?:$|[^\\d\\s]|\\s))`,
        "g",
      ),
      read: ([whole = "", number]) =>
        /the|st|nd|rd|th/.test(whole) || Number(number) > 12
          ? { kind: "monthday", number: Number(number) }
          : null,
    },
    {
      pattern:
        /(?<![~\d])\b(?:the )?(\d{1,2})(?:st|nd|rd|th)\b(?!\s*(?:\d|time|dose|shot|grade|floor|street|month|week|day|visit|opinion|child|baby|pregnan|trimester))/g,
      read: ([, number]) => (Number(number) <= 31 ? { kind: "monthday", number: Number(number) } : null),
    },
    {
      pattern:
        /(?:^\s*|\b(?:on|for|by) |\bto (?=the \d))the (\d{1,2})(?![\d:])(?=\s*(?:$|[.,;!?]|at\b|from\b|in\b|around\b|or\b|if\b|please\b|«|-|to\b|works\b|would\b|is\b|instead\b))/g,
      read: ([, number]) => (Number(number) <= 31 ? { kind: "monthday", number: Number(number) } : null),
    },
  ]
  const weekMonth = (month: number): [number, number] => {
    const [year] = nextMonthNamed(month)
    return [month === thisMonth && lengthOf(year, month) < 0 ? year + 1 : year, month]
  }

  const dayOf = (piece: Piece | undefined): number | null =>
    piece?.kind === "day"
      ? piece.day
      : piece?.kind === "weekday"
        ? nextOn(piece.weekday)
        : piece?.kind === "monthday"
          ? nextNumbered(piece.number)
          : null
  const nextNumbered = (number: number): number | null => {
    for (let ahead = 0; ahead < 12; ahead++) {
      const found = calendarDay(...monthAhead(ahead), number)
      if (found !== null && found >= today) return found
    }
    return null
  }
  const at = (pieces: readonly Piece[], index: string | undefined) => pieces[Number(index)]
  const ANY_DAY = "«(?:day|weekday|monthday) (\\d+)»"

  const compound: Rule[] = [
    {
      // "Tuesday the 19th", "Friday 31": the next month in which both are true; else the number is believed.
      pattern: new RegExp(`${mark("weekday")}[\\s,]*${mark("monthday")}`, "g"),
      read: ([, a, b], pieces) => {
        const weekday = at(pieces, a)
        const numbered = at(pieces, b)
        if (weekday?.kind !== "weekday" || numbered?.kind !== "monthday") return null
        for (let ahead = 0; ahead < 12; ahead++) {
          const found = calendarDay(...monthAhead(ahead), numbered.number)
          if (found !== null && found >= today && weekdayOf(found) === weekday.weekday) return day(found)
        }
        return day(nextNumbered(numbered.number))
      },
    },
    {
      pattern: new RegExp(`\\b(?:(\\d+) )?(days?|weeks?|months?|years?) (?:from|after|on) ${ANY_DAY}`, "g"),
      read: ([, number = "", unit = "", index], pieces) => {
        const start = dayOf(at(pieces, index))
        return start === null ? null : day(inUnits(count(number), unit, start))
      },
    },
    {
      pattern: new RegExp(`\\b(?:the )?(?:(\\d+) )?(days?|weeks?|evening|night) before ${ANY_DAY}`, "g"),
      read: ([, number = "", unit = "", index], pieces) => {
        const end = dayOf(at(pieces, index))
        return end === null ? null : day(end - count(number) * (unit.startsWith("w") ? 7 : 1))
      },
    },
    {
      pattern: new RegExp(`\\b(?:for )?(\\d+) days? (?:starting|beginning)(?: from| on)?\\s*${ANY_DAY}`, "g"),
      read: ([, number = "", index], pieces) => {
        const start = dayOf(at(pieces, index))
        return start === null ? null : days(start, start + count(number) - 1)
      },
    },
    {
      pattern: new RegExp(`${mark("weekday")} before ${ANY_DAY}`, "g"),
      read: ([, a, b], pieces) => {
        const weekday = at(pieces, a)
        const end = dayOf(at(pieces, b))
        if (weekday?.kind !== "weekday" || end === null) return null
        return day(end - ((weekdayOf(end) - weekday.weekday + 6) % 7) - 1)
      },
    },
    {
      pattern: new RegExp(`\\bbetween now and ${ANY_DAY}`, "g"),
      read: ([, index], pieces) => days(today, dayOf(at(pieces, index))),
    },
    {
      pattern: new RegExp(`\\bweekend (?:of|around|after)\\s*(?:the )?${ANY_DAY}`, "g"),
      read: ([, index], pieces) => {
        const start = dayOf(at(pieces, index))
        if (start === null) return null
        const saturday = weekdayOf(start) === 0 ? start - 1 : start + 6 - weekdayOf(start)
        return days(saturday, saturday + 1)
      },
    },
    {
      pattern: new RegExp(`\\bweek (?:of|beginning|starting)(?: on)?\\s*(?:the )?${ANY_DAY}`, "g"),
      read: ([, index], pieces) => {
        const start = dayOf(at(pieces, index))
        if (start === null) return null
        const first = start - ((weekdayOf(start) + 6) % 7)
        return days(first, first + 6)
      },
    },
    {
      pattern: new RegExp(
        `\\b(?:starting|beginning|(?:any (?:day|time)|available|free|open|anything|something|sometime) (?:after|from)|from)(?: on| from)?\\s*${ANY_DAY}(?!\\s*(?:-|–|to|through|until|and)\\s*«(?:day|weekday|monthday))(?=\\s*(?:on(?:wards?)?|forward|$|[.,;!?]|to\\b|for\\b|and\\b))`,
        "g",
      ),
      read: ([, index], pieces) => {
        const start = dayOf(at(pieces, index))
        return start === null ? null : { kind: "from_day", day: start }
      },
    },
    {
      pattern: new RegExp(`(?:\\b(?:from|between)\\s*)?${ANY_DAY}${CONNECT}(?:the )?${ANY_DAY}`, "g"),
      read: ([whole = "", a, b], pieces) => {
        const first = at(pieces, a)
        const last = at(pieces, b)
        if (/\band\b/.test(whole) && !/between/.test(whole)) return null
        const from = dayOf(first)
        if (from === null) return null
        const to =
          last?.kind === "weekday"
            ? from + ((last.weekday - weekdayOf(from) + 7) % 7)
            : last?.kind === "monthday"
              ? from - Number(dateOf(from).slice(8)) + last.number
              : dayOf(last)
        return days(from, to)
      },
    },
  ]
  return { single, compound }
}
