using System.Globalization;
using Pledges.Web.Pages.MyPledge;
using Pledges.Web.Papers.Facts;

namespace Pledges.Web.Papers;

/// <summary>The minutes of the cell's year-end meeting (biên bản họp chi bộ).</summary>
public static class MinutesPaper
{
    public static Paper Of(MeetingMinutes minutes, PaperTexts texts) => new(
        texts["Minutes of the year-end meeting of {0}, {1}", minutes.Unit.Name ?? PaperTexts.Unknown, minutes.Year],
        [
            new Sheet([
                PersonLines.HeadOf(minutes.Unit, minutes.HeldOn, texts),
                new Title(texts["Minutes"], texts["of the cell's meeting to review and grade its members, year {0}", minutes.Year]),
                .. Opening(minutes, texts),
                new Heading(texts["I. Attendance"]),
                .. Attendance(minutes, texts),
                new Heading(texts["II. Self-criticism and criticism"]),
                .. Remarks(minutes, texts),
                new Heading(texts["III. Secret ballot, results and proposed grades"]),
                .. Ballot(minutes, texts),
                new Heading(texts["IV. Conclusion"]),
                new DottedLines(3),
                new Line(texts["The meeting ended at …… on the same day. The minutes were read to the cell and agreed."]),
                new Signatures(
                    new Signer([texts["MINUTE TAKER"]], texts["(signature, full name)"], minutes.MinuteTaker),
                    new Signer([texts["CHAIR OF THE MEETING"]], texts["(signature, full name)"], minutes.Chair)),
            ]),
        ]);

    private static IEnumerable<Line> Opening(MeetingMinutes minutes, PaperTexts texts) =>
    [
        new(texts["Time: …… o'clock, {0}", texts.DateOr(minutes.HeldOn)]),
        new(texts["Place: {0}", Or(minutes.Place)]),
        new(texts["Chair: {0}", Or(minutes.Chair)]),
        new(texts["Minute taker: {0}", Or(minutes.MinuteTaker)]),
    ];

    private static IEnumerable<Block> Attendance(MeetingMinutes minutes, PaperTexts texts)
    {
        var of = minutes.Members.ToLookup(m => m.Presence);
        var called = minutes.Members.Count - of[Presence.NotCalled].Count();
        if (of[Presence.NotNoted].Count() == called)
        {
            yield return new Line(texts["Members of the cell: {0}; called to the meeting: {1}; present: ……", texts.Count(minutes.Members.Count), texts.Count(called)]);
            yield return new Line(texts["Absent, with and without leave:"]);
            yield return new DottedLines(2);
        }
        else
        {
            foreach (var line in Counted(minutes, of, called, texts))
            {
                yield return line;
            }
        }

        if (of[Presence.NotCalled].Any())
        {
            yield return new Line(texts["Exempt from meetings or suspended: {0}", Names(of[Presence.NotCalled], texts)]);
        }
    }

    private static IEnumerable<Line> Counted(MeetingMinutes minutes, ILookup<Presence, MinutesOfMember> of, int called, PaperTexts texts)
    {
        var present = of[Presence.Present].Count();
        yield return new Line(texts["Members of the cell: {0}; called to the meeting: {1}; present: {2} ({3}).",
            texts.Count(minutes.Members.Count), texts.Count(called), texts.Count(present), texts.Percent(present, called)]);
        yield return new Line(texts["Absent with leave: {0}", Names(of[Presence.WithLeave], texts)]);
        yield return new Line(texts["Absent without leave: {0}", Names(of[Presence.WithoutLeave], texts)]);
        if (of[Presence.NotNoted].Any())
        {
            yield return new Line(texts["Attendance not noted: {0}", Names(of[Presence.NotNoted], texts)]);
        }
    }

    private static IEnumerable<Block> Remarks(MeetingMinutes minutes, PaperTexts texts)
    {
        var spoken = minutes.Members.Where(m => m.SelfCriticism is not null || m.Criticism is not null).ToList();
        if (spoken.Count == 0)
        {
            yield return new DottedLines(5);
        }

        foreach (var member in spoken)
        {
            yield return new Line(new Words(texts["Comrade {0}", member.FullName], IsBold: true));
            foreach (var (label, text) in new[] { ("Self-criticism", member.SelfCriticism), ("Criticism by the meeting", member.Criticism) }.Where(p => p.Item2 is not null))
            {
                yield return new Line($"– {texts[label]}: ", text!) { IsPart = true };
            }
        }
    }

    private static IEnumerable<Block> Ballot(MeetingMinutes minutes, PaperTexts texts)
    {
        yield return new Line(minutes.BallotsHandedOut is { } handed ? texts["Ballots handed out: {0}. Votes for each member:", texts.Count(handed)] : texts["Ballots handed out: …… Votes for each member:"]);
        yield return TableOf(minutes, texts);
        foreach (var line in Legend(minutes, texts))
        {
            yield return line;
        }

        var graded = minutes.Grades.Select(g => (g.Name, Count: minutes.Members.Count(m => m.Proposed == g.Code))).Where(g => g.Count > 0).ToList();
        var all = graded.Sum(g => g.Count);
        if (all > 0)
        {
            yield return new Line(texts["The cell proposes: {0}.", string.Join("; ", graded.Select(g => $"{g.Name.ToLower(CultureInfo.InvariantCulture)}: {texts.Count(g.Count)} ({texts.Percent(g.Count, all)})"))]);
        }

        foreach (var note in minutes.Members.SelectMany(m => Notes(m, texts).Select(n => new Line(new Words(m.FullName + ": ", IsItalic: true), n))))
        {
            yield return note;
        }
    }

    private static Table TableOf(MeetingMinutes minutes, PaperTexts texts)
    {
        // Millimetres of the page between its margins: no word of a heading is broken, and most names stand on one line.
        var withPoints = minutes.Members.Any(m => m.Points is not null);
        return new Table(
            [
                new Column(texts["No."], 9, IsCentred: true),
                new Column(texts["Full name"], 40),
                new Column(texts["Result"], 16, IsCentred: true),
                .. withPoints ? [new Column(texts["Points"], 13, IsCentred: true)] : Array.Empty<Column>(),
                .. minutes.Grades.Select(g => new Column(g.Name == Short(g.Name) ? g.Name : texts["Votes for {0}", Short(g.Name)], Short(g.Name).Length > 3 ? 16 : 13, IsCentred: true)),
                new Column(texts["Invalid"], 16, IsCentred: true),
                new Column(texts["Proposed grade"], 16, IsCentred: true),
            ],
            [.. minutes.Members.Select((m, i) => (IReadOnlyList<string>)[
                (i + 1).ToString(CultureInfo.InvariantCulture),
                m.FullName,
                m.Result is { } result ? texts[PledgeLabels.Of(result)] : "",
                .. withPoints ? [m.Points?.ToString("0.##", CultureInfo.GetCultureInfo("vi-VN")) ?? ""] : Array.Empty<string>(),
                .. minutes.Grades.Select(g => m.Votes.TryGetValue(g.Code, out var votes) ? texts.Count(votes) : ""),
                m.InvalidVotes is { } invalid ? texts.Count(invalid) : "",
                minutes.Grades.FirstOrDefault(g => g.Code == m.Proposed) is { } grade ? Short(grade.Name) : m.NotGradedKey is null ? "" : "–",
            ])]);
    }

    // What the letters in the table stand for, and why somebody has no grade.
    private static IEnumerable<Line> Legend(MeetingMinutes minutes, PaperTexts texts)
    {
        var letters = minutes.Grades.Where(g => Short(g.Name) != g.Name).Select(g => $"{Short(g.Name)}: {g.Name.ToLower(CultureInfo.InvariantCulture)}").ToList();
        if (letters.Count > 0)
        {
            yield return new Line(new Words(texts["In the table: {0}.", string.Join("; ", letters)], IsItalic: true));
        }

        foreach (var why in minutes.Members.Where(m => m.NotGradedKey is not null && m.Proposed is null).GroupBy(m => m.NotGradedKey!))
        {
            yield return new Line(texts["Not graded ({0}): {1}", texts[why.Key].ToLower(CultureInfo.InvariantCulture), Names(why, texts)]);
        }
    }

    private static IEnumerable<string> Notes(MinutesOfMember member, PaperTexts texts)
    {
        if (member.DisciplineNo is not null || member.DisciplinedOn is not null)
        {
            yield return texts["disciplined in the year, decision {0} of {1}", Or(member.DisciplineNo), texts.DateOr(member.DisciplinedOn)];
        }

        if (member.OldCellOpinion is { } opinion)
        {
            yield return texts["opinion of the cell that the member came from: {0}", opinion];
        }

        if (member.Remark is { } remark)
        {
            yield return remark;
        }
    }

    // "Hoàn thành xuất sắc nhiệm vụ" leaves no room for numbers; the office writes HTXS. All of them end in the task, which says nothing.
    private static string Short(string grade) =>
        grade.Length <= 14 ? grade : string.Concat(grade.Replace(" nhiệm vụ", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => char.ToUpper(w[0], CultureInfo.InvariantCulture)));

    private static string Names(IEnumerable<MinutesOfMember> members, PaperTexts texts)
    {
        var names = members.Select(m => m.FullName).ToList();
        return names.Count == 0 ? "0" : $"{texts.Count(names.Count)} ({string.Join(", ", names)})";
    }

    private static string Or(string? text) => string.IsNullOrEmpty(text) ? "………………………" : text;
}
