using Microsoft.EntityFrameworkCore;
using Pledges.Data.Queries;
using Pledges.Data.Tests.Base;
using Pledges.Domain.Access;
using Pledges.Domain.Figures;
using Pledges.Domain.Members;
using Pledges.Domain.Organisations;
using Pledges.Domain.Planning;
using Pledges.Domain.Pledging;
using Pledges.Domain.Recognition;
using Pledges.Domain.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Data.Tests.Mappings;

/// <summary>What is stored is read back whole, with its parts, on every database.</summary>
public sealed class RoundTripTests(CityTemplate template) : DataTest(template)
{
    private static readonly Actor System = Actor.System(TestCity.Today);

    // To the tenth of a microsecond, as both engines keep it.
    private static readonly DateTime At = TestDatabase.Now.AddTicks(1_234_567);

    [Theory, OnEveryDatabase]
    public async Task Pledge_AfterItsWholeWay_IsReadBackWithAllItsParts(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var db = city.Db();
        var year = await TestDatabase.YearAsync(db);
        var member = await db.Members.SingleAsync(m => m.Id == city.City.Newcomer.MemberId);
        var (owner, secretary) = (await city.ActorAsync(city.City.Newcomer), await city.ActorAsync(city.City.Secretary));
        var pledge = Pledge.Start(year, member, owner, At);
        db.Pledges.Add(pledge);
        await db.SaveChangesAsync();
        var model = await ModelAsync(city);
        Action[] way =
        [
            () => pledge.SaveDraft(year, Texts(7), owner, At),
            () => pledge.SaveDraft(year, Texts(4), owner, At),
            () => pledge.MarkOnBehalf("Tủ hồ sơ số 2", secretary, At),
            () => pledge.Submit(year, owner, At),
            () => pledge.Return(year, "Chi bộ phố 1", 2, "Nêu rõ\nsố buổi", secretary, At),
            () => pledge.Submit(year, owner, At),
            () => pledge.Return(year, "Chi bộ phố 1", null, "Gắn với nhiệm vụ", secretary, At),
            () => pledge.Submit(year, owner, At),
            () => pledge.Confirm(year, false, "Chưa có số liệu", secretary, At),
            () => pledge.Note(year, new DiaryNote(TestCity.Today, 1, "Giúp hộ già yếu 👍", 2, IsShared: true), owner, At),
            () => pledge.Note(year, new DiaryNote(new DateOnly(2026, 1, 1), null, "Đọc sách", null, IsShared: false), owner, At),
            () => pledge.Note(year, new DiaryNote(TestCity.Today, 2, "Có minh chứng", 3, IsShared: true, "Biên bản họp tổ", "12/BB", ModelId: model.Id), owner, At),
            () => pledge.Amend(year, "Nhận nhiệm vụ\nkhác", owner, At),
            () => pledge.SaveAmendment(year, [pledge.Written[2], pledge.Written[0] with { Text = pledge.Written[0].Text with { Quantity = "24 buổi" } }, new(null, Texts(7)[6]), pledge.Written[1]], owner, At),
            () => pledge.SubmitAmendment(year, owner, At),
            () => pledge.ReturnAmendment(year, "Chi bộ phố 1", 1, "Ghi rõ thời hạn", secretary, At),
            () => pledge.SubmitAmendment(year, owner, At),
            () => pledge.ConfirmAmendment(year, true, null, secretary, At),
            () => pledge.Amend(year, "Lần hai", owner, At),
            () => pledge.WithdrawAmendment(year, owner, At),
            () => pledge.RemarkMidYear(year, "Cần cố gắng", secretary with { Today = new DateOnly(2026, 6, 2) }, At),
            () => pledge.CheckMidYear(year, pledge.Commitments.ToDictionary(c => c.Key, _ => ((Outlook?)Outlook.Behind, (string?)"Chậm")), owner with { Today = new DateOnly(2026, 7, 1) }, At),
            () => pledge.ReviewOneself(year, pledge.Commitments.ToDictionary(c => c.No, c => ((Fulfilment?)(Fulfilment)c.No, (string?)$"Kết quả {c.No}")), "Tự nhận xét\nhai dòng", owner, At),
            () => pledge.Assess(year, PledgeResult.Fair, "Cần cố gắng", secretary, At),
            () => pledge.Stop("Chuyển đi nơi khác", secretary, At),
        ];
        foreach (var step in way)
        {
            step();
            await db.SaveChangesAsync();
        }

        var stored = await city.Db().Pledges.Include(p => p.Member).Include(p => p.Commitments).Include(p => p.Returns).Include(p => p.Diary)
            .Include(p => p.Versions.OrderBy(v => v.No)).ThenInclude(v => v.Commitments).Include(p => p.MidYearCheck).ThenInclude(c => c!.Answers).AsSplitQuery().SingleAsync(p => p.Id == pledge.Id);
        Assert.Equal(Snapshot.Of(InOrder(pledge)), Snapshot.Of(InOrder(stored)));
        Assert.Equal(8, await city.Db().Set<VersionCommitment>().CountAsync());
        Assert.Equal(4, await city.Db().Commitments.CountAsync(c => c.PledgeId == pledge.Id));
        Assert.Equal(DateTimeKind.Utc, stored.SubmittedAt!.Value.Kind);
    }

    [Theory, OnEveryDatabase]
    public async Task Member_WithMembershipsStatusesAndPosts_IsReadBack(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var db = city.Db();
        var member = new Member("007", new MemberDetails("Đặng Thị Hồng Ưng", 1948, Gender.Female, new DateOnly(1975, 4, 30), null), System, At);
        member.Join(city.City.OldCell.Id, new DateOnly(2012, 2, 29), new DateOnly(2024, 1, 1), EndReason.Transferred, System, At);
        member.Join(city.City.Cell.Id, new DateOnly(2024, 1, 1), null, null, System, At);
        member.Enter(new MemberStatus(StatusKind.Exempt, new DateOnly(2025, 1, 1), null, "12-QĐ/ĐU"), System, At);
        member.Enter(new MemberStatus(StatusKind.Suspended, new DateOnly(2013, 1, 1), new DateOnly(2013, 6, 1), null), System, At);
        member.Enter(new Post(city.City.Body.Id, PostType.Head, "Chủ tịch UBND phường", PostKind.Government, true, true, new DateOnly(2015, 1, 1), new DateOnly(2020, 1, 1)), System, At);
        db.Members.Add(member);
        await db.SaveChangesAsync();

        var stored = await city.Db().Members.Include(m => m.Memberships).Include(m => m.Statuses).Include(m => m.Posts).SingleAsync(m => m.Code == "007");
        Assert.Equal(Snapshot.Of(member), Snapshot.Of(stored));
    }

    [Theory, OnEveryDatabase]
    public async Task Unit_WithVersionsLinkAndSuccessor_IsReadBack(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var stored = await city.Db().Units.Include(u => u.Versions).ThenInclude(v => v.Level).Include(u => u.Links).ThenInclude(l => l.Parent).Include(u => u.Successor)
            .SingleAsync(u => u.Id == city.City.OldCell.Id);
        Assert.Equal(("CB10", "Chi bộ phố 1 cũ", "chi bo pho 1 cu", "CELL"), (stored.Code, stored.Versions[0].Name, stored.Versions[0].SearchName, stored.Versions[0].Level.Code));
        Assert.Equal((new DateOnly(2010, 1, 1), (DateOnly?)new DateOnly(2024, 1, 1)), (stored.Versions[0].From, stored.Versions[0].To));
        Assert.Equal(("DB1", "CB11"), (stored.Links[0].Parent.Code, stored.Successor!.Code));
    }

    [Theory, OnEveryDatabase]
    public async Task ReferenceData_OfANewDatabase_IsWhatIsDelivered(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var form = await city.Db().Forms.SingleAsync();
        Assert.Equal(FormVersion.FirstDelivered().Sections.Select(Line), form.Sections.OrderBy(s => s.No).Select(Line));
        var schemes = await city.Db().GradeSchemes.OrderBy(s => s.Code).ToListAsync();
        Assert.Equal(
            Domain.Grading.GradeScheme.FirstDelivered().SelectMany(s => s.Grades.Select(g => $"{s.Code} {s.FromYear}–{s.ToYear} {g.Subject} {g.Rank} {g.Code} {g.Name}")).Order(),
            schemes.SelectMany(s => s.Grades.Select(g => $"{s.Code} {s.FromYear}–{s.ToYear} {g.Subject} {g.Rank} {g.Code} {g.Name}")).Order());
        Assert.Equal(LevelType.FirstDelivered().Select(l => l.Code).Order(), await city.Db().LevelTypes.Select(l => l.Code).Order().ToListAsync());

        static string Line(FormSection s) => $"{s.No} {s.Code} {s.Title} {s.TitleEn} {s.Hint} {s.HintEn} {s.IsRequired} {s.DeedAndDeadlineSuffice}";
    }

    [Theory, OnEveryDatabase]
    public async Task Tally_OfThirteenDifferentCounts_IsReadBack(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        object counts = new Tally();
        foreach (var (property, i) in typeof(Tally).GetProperties().Select((p, i) => (p, i)))
        {
            property.SetValue(counts, i + 1);
        }

        var db = city.Db();
        db.Tallies.Add(new UnitTally { UnitId = city.City.Cell.Id, Year = 2099, AsOf = TestCity.Today, Counts = (Tally)counts });
        await db.SaveChangesAsync();
        var stored = await city.Db().Tallies.SingleAsync(t => t.Year == 2099);
        Assert.Equal((counts, TestCity.Today), (stored.Counts, stored.AsOf));
    }

    [Theory, OnEveryDatabase]
    public async Task TargetAndExemplar_WithTheirPeculiarities_AreReadBack(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var db = city.Db();
        db.Targets.AddRange(Target.OfTheScheme(2018));
        db.Exemplars.Add(new Exemplar { Year = 2025, MemberId = city.City.Member.MemberId, Fields = ExemplarFields.Work | ExemplarFields.SelfTraining, DecisionNo = "88-QĐ/TU" });
        await db.SaveChangesAsync();
        var twoThirds = await city.Db().Targets.SingleAsync(t => t.Year == 2018 && t.FigureId == "exemplars.leaders");
        Assert.True(twoThirds.IsMetBy(new FigureValue(2, 3).Exact!.Value));
        Assert.False(twoThirds.IsMetBy(new FigureValue(1999, 3000).Exact!.Value));
        Assert.Equal(ExemplarFields.Work | ExemplarFields.SelfTraining, (await city.Db().Exemplars.SingleAsync()).Fields);
    }

    [Theory, OnEveryDatabase]
    public async Task Text_OfTheLongestThatFits_IsKeptToTheLastLetter(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var db = city.Db();
        var pledge = await TestDatabase.PledgeAsync(db, city.City.SentBack);
        var text = new CommitmentText("tu_tuong", new string('ộ', Commitment.DeedLength), new string('ế', Commitment.PartLength), "'; DROP TABLE Pledges; --", "<b>", "=cmd()", "👍🏽", "\"");
        pledge.SaveDraft(await TestDatabase.YearAsync(db), [text], System, At);
        await db.SaveChangesAsync();
        Assert.Equal(text, (await TestDatabase.PledgeAsync(city.Db(), city.City.SentBack)).Commitments.Single().Text);
    }

    [Theory, OnEveryDatabase]
    public async Task PracticeModel_WithThoseWhoTakePart_IsReadBack(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var model = await ModelAsync(city);
        var owner = await city.ActorAsync(city.City.Member);
        var db = city.Db();
        var stored = await db.PracticeModels.Include(m => m.Participations).SingleAsync(m => m.Id == model.Id);
        stored.Join(owner.MemberId!.Value, new DateOnly(2026, 1, 5), owner, At);
        stored.Leave(owner.MemberId.Value, new DateOnly(2026, 2, 5), owner, At);
        stored.Join(owner.MemberId.Value, new DateOnly(2026, 3, 5), owner, At);
        await db.SaveChangesAsync();
        Assert.Equal(Snapshot.Of(stored), Snapshot.Of(await city.Db().PracticeModels.Include(m => m.Participations).SingleAsync(m => m.Id == model.Id)));
        Assert.Equal(1, (await city.Db().ModelRows(TestCity.Year, TestCity.Today).SingleAsync(m => m.Id == model.Id)).Joined);
        Assert.Equal(new OwnModel(model.Id, model.Name, true), (await city.Db().ModelsOfAsync(owner.MemberId.Value, TestCity.Today)).Single());
        Assert.Equal([city.City.Member.Name], await city.Db().NamesInOwnCellsAsync(model.Id, await city.ActorAsync(city.City.Secretary)));
        Assert.Empty(await city.Db().NamesInOwnCellsAsync(model.Id, await city.ActorAsync(city.City.OtherSecretary)));
    }

    private static async Task<PracticeModel> ModelAsync(TestDatabase city)
    {
        var db = city.Db();
        var model = new PracticeModel(city.City.Body.Id, new("Tuyên dương dưới cờ", "Nêu gương", "Mỗi tuần một việc", new DateOnly(2026, 1, 1), null), System, At);
        db.Add(model);
        await db.SaveChangesAsync();
        return model;
    }

    // A database gives the rows of a part in the order of their identity; the domain in the order of their numbers.
    [Theory, OnEveryDatabase]
    public async Task Transfer_ReceivedWithRemarks_IsReadBack(Engine engine)
    {
        await using var city = await OpenAsync(engine);
        var db = city.Db();
        var member = new Member("008", new MemberDetails("Đặng Văn Chuyển", 1970, Gender.Male, null, null), System, At);
        member.Join(city.City.OldCell.Id, new DateOnly(2024, 1, 1), null, null, System, At);
        db.Members.Add(member);
        await db.SaveChangesAsync();
        var transfer = Transfer.Start(member, new TransferOrder(null, "Đảng bộ tỉnh khác", "5-QĐ", new DateOnly(2026, 1, 3), "Đã làm\nhai việc"), false, System, At);
        db.Transfers.Add(transfer);
        await db.SaveChangesAsync();
        transfer.Receive(member, new DateOnly(2026, 1, 4), 0, System, At);
        await db.SaveChangesAsync();
        var stored = await city.Db().Transfers.Include(t => t.Member).ThenInclude(m => m.Memberships).Include(t => t.Member.Posts).Include(t => t.Member.Statuses).AsSplitQuery().SingleAsync(t => t.Id == transfer.Id);
        Assert.Equal(Snapshot.Of(transfer), Snapshot.Of(stored));
    }

    private static object InOrder(Pledge p) => new
    {
        p.Reference,
        p.State,
        p.SubmittedAt,
        p.ConfirmedOn,
        p.ConfirmedBy,
        p.IsConcrete,
        p.VerdictReason,
        p.Result,
        p.ResultNote,
        p.SelfReviewedOn,
        p.SelfReview,
        p.Amendment,
        p.LastKey,
        p.IsOnBehalf,
        p.PaperRef,
        p.Version,
        Commitments = p.Commitments.OrderBy(c => c.No).ToList(),
        Returns = p.Returns.OrderBy(r => r.Round).ToList(),
        Diary = p.Diary.OrderBy(d => d.Id).ToList(),
        p.MidYearCheck?.CheckedOn,
        p.MidYearCheck?.Remark,
        p.MidYearCheck?.RemarkBy,
        p.MidYearCheck?.RemarkOn,
        Answers = p.MidYearCheck?.Answers.OrderBy(a => a.CommitmentKey).Select(a => new { a.CommitmentKey, a.Outlook, a.Note }).ToList(),
        Versions = p.Versions.OrderBy(v => v.No).Select(v => new { v.No, v.Reason, v.BegunAt, v.SubmittedAt, v.ConfirmedOn, v.ConfirmedBy, v.IsConcrete, v.VerdictReason, Commitments = v.Commitments.OrderBy(c => c.No).ToList() }).ToList(),
    };

    private static List<CommitmentText> Texts(int count) =>
        [.. new[] { "tu_tuong", "chuc_trach", "dao_duc", "ky_luat", "tac_phong", "khac_phuc", "hanh_dong" }.Take(count).Select(s => new CommitmentText(s, $"Việc {s}\nvà nữa", "12 buổi", "hằng tháng", "45 hộ", "tổ trưởng", "sổ tay", "Mỗi ngày một việc tốt"))];
}
