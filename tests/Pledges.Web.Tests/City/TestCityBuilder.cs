using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Pledges.Data;
using Pledges.Data.Accounts;
using Pledges.Data.Importing.Jobs;
using Pledges.Domain.Access;
using Pledges.Domain.Discipline;
using Pledges.Domain.Grading;
using Pledges.Domain.Inspections;
using Pledges.Domain.Members;
using Pledges.Domain.Organisations;
using Pledges.Domain.Planning;
using Pledges.Domain.Pledging;
using Pledges.Domain.Recognition;

namespace Pledges.Web.Tests.City;

/// <summary>Puts the people and units of <see cref="TestCity"/> into a migrated database.</summary>
internal sealed class TestCityBuilder(PledgesDb db, IPasswordHasher<Account> hasher)
{
    private static readonly DateOnly Founded = new(2010, 1, 1);
    private static readonly DateTime Then = new(2024, 1, 1, 3, 0, 0, DateTimeKind.Utc);
    private static readonly Actor System = Actor.System(TestCity.Today);

    private readonly Dictionary<string, OrgUnit> units = [];
    private readonly Dictionary<string, Member> members = [];
    private readonly Dictionary<string, Account> accounts = [];
    private readonly Dictionary<string, Pledge> pledges = [];
    private string? passwordHash;

    public async Task<TestCity> BuildAsync()
    {
        await UnitsAsync();
        People();
        await db.SaveChangesAsync();
        await AccountsAsync();
        await PledgesAsync();
        await TransferAsync();
        await InspectionAsync();
        await RegistersAsync();
        await PlanningAsync();
        return new TestCity(accounts.Keys.Union(members.Keys).ToDictionary(key => key, PersonOf), units.ToDictionary(u => u.Key, u => UnitOf(u.Value)))
        {
            TransferId = await db.Transfers.Select(t => t.Id).SingleAsync(),
            OrgEventId = await db.OrgEvents.Select(e => e.Id).SingleAsync(),
            InspectionId = await db.Inspections.Select(i => i.Id).SingleAsync(),
            SubjectId = await db.InspectionSubjects.Where(s => s.MemberId != null).Select(s => s.Id).SingleAsync(),
            RemedyId = await db.Remedies.Select(r => r.Id).SingleAsync(),
            DisciplineId = await db.Disciplines.Select(d => d.Id).SingleAsync(),
            DeedId = await db.GoodDeeds.Select(d => d.Id).SingleAsync(),
            NominationId = await db.Nominations.Select(n => n.Id).SingleAsync(),
            CommendationId = await db.Commendations.Select(c => c.Id).SingleAsync(),
            AppealId = await db.Appeals.Select(a => a.Id).SingleAsync(),
            PlanId = await db.Plans.Select(p => p.Id).SingleAsync(),
            TaskId = await db.AssignedTasks.Select(t => t.Id).SingleAsync(),
            IndicatorId = await db.Indicators.Select(i => i.Id).SingleAsync(),
        };
    }

    // Due so far ahead that nobody is reminded of it.
    private async Task InspectionAsync()
    {
        var (decidedOn, day) = (new DateOnly(2026, 2, 2), new DateOnly(2026, 3, 2));
        var inspection = Inspection.Plan(new InspectionDetails(2026, InspectionBody.InspectionCommission, units["TU"].Id, Activity.Inspection, InspectionKind.Topical, "ROLE_MODEL", "Việc nêu gương năm 2025", decidedOn, null, null), System, Then);
        inspection.Add(SubjectKey.OfUnit(units["CS3"].Id), System, Then);
        inspection.Add(SubjectKey.OfMember(members["M11"].Id), System, Then);
        inspection.Decide(new InspectionDecision("05-QĐ/UBKT", decidedOn, [new TeamMember("Nguyễn Văn Kiểm", TeamDuty.Head)], InspectionDecision.Usual(decidedOn)), System, Then);
        db.Add(inspection);
        await db.SaveChangesAsync();
        var subject = inspection.Subjects.Single(s => s.MemberId is not null);
        var finding = inspection.Find(subject.Id, new FindingText(FindingKind.Shortcoming, ShortcomingType.WordsDeeds, null, "Đăng ký 12 buổi, mới dự 3 buổi.", "Quy định 08-QĐi/TW", day), System, Then);
        db.Add(Remedy.Demand(inspection, finding, new RemedyDemand(subject.Key, new DateOnly(2027, 6, 30)), System, Then));
        await db.SaveChangesAsync();
    }

    private async Task TransferAsync()
    {
        var silent = await db.Members.Include(m => m.Memberships).SingleAsync(m => m.Code == "M05");
        var transfer = Transfer.Start(silent, new TransferOrder(units["CB12"].Id, null, "7-QĐ/ĐU", new DateOnly(2026, 2, 1), null), false, System with { Today = TestCity.Today }, Then);
        transfer.Cancel("Không chuyển nữa", System, Then);
        db.Transfers.Add(transfer);
        db.OrgEvents.Add(new OrgEvent(OrgEventKind.Move, new OrgEventDecision("9-QĐ/TU", new DateOnly(2026, 3, 1), new DateOnly(2026, 4, 1)), ["CB21"], System, Then));
        await db.SaveChangesAsync();
    }

    private async Task RegistersAsync()
    {
        var (secretary, year) = (As("M06"), await db.Years.SingleAsync(y => y.Year == TestCity.Year));
        db.Disciplines.Add(DisciplineDecision.Of(
            new Disciplined(members["M03"].Id, false, false), new("4-QĐ/UBKT", new(2025, 7, 1), DisciplineForm.Reprimand, Grounds.Conduct, Grounds.None, true, null), System, Then));
        var deed = new GoodDeed(members["M02"].Id, units["CB11"].Id, new("Giúp hộ neo đơn", "Mỗi thứ bảy dọn ngõ giúp hai hộ", ExemplarFields.Labour, new(2026, 1, 10), 2, "hộ người cao tuổi"), secretary, Then);
        db.GoodDeeds.Add(deed);
        await db.SaveChangesAsync();
        db.Nominations.Add(Nomination.For(year, deed, RecognitionLevel.City, secretary, Then));
        db.Commendations.Add(Commendation.Award(members["M02"].Id, null, new(new(2026, 1, 20), null, CommendationForm.Praise, "Giúp hộ neo đơn", CommendingBody.Cell, deed.Id), [], null, secretary, Then));
        await db.SaveChangesAsync();
    }

    private async Task PlanningAsync()
    {
        var (committee, at) = (As("M13"), Then.AddYears(2));
        var plan = new Plan(units["DB1"].Id, new PlanDetails(PlanKind.Year, 2026, 2026, "Chương trình hành động năm 2026"), 0, committee, at);
        plan.Write(plan.Title, [new(WorkKind.Push, "Xây dựng phố văn minh", "2 phố"), new(WorkKind.Resolve, "Đơn thư tồn đọng", "5 đơn")], committee, at);
        plan.Submit("Đảng bộ phường Sông Trong", committee, at);
        db.Plans.Add(plan);
        var details = new TaskDetails(WorkKind.Resolve, "Giải phóng mặt bằng", "Bàn giao mặt bằng đường mới", "15-CV/TU", new DateOnly(2026, 1, 15), new DateOnly(2026, 5, 31), 12m, "hộ");
        db.AssignedTasks.Add(AssignedTask.Issue(
            new TaskUnits(units["TU"].Id, units["DB1"].Id, [units["CB11"].Id]), details,
            [new("Kiểm kê xong", new DateOnly(2026, 2, 28)), new("Chi trả xong", new DateOnly(2026, 4, 30))], "Đảng bộ thành phố Thử Nghiệm", System, at));
        db.Indicators.Add(new Indicator(2026, new IndicatorDetails("CT01", "Thu nhập bình quân", "triệu đồng", 95.5m, Direction.Up), 0, System, at));
        await db.SaveChangesAsync();
    }

    private async Task UnitsAsync()
    {
        var levels = await db.LevelTypes.ToDictionaryAsync(l => l.Code, l => l.Id);
        Add("TU", "Đảng bộ thành phố Thử Nghiệm", "CITY", null);
        Add("DB1", "Đảng bộ phường Sông Trong", "BODY", "TU");
        Add("CB11", "Chi bộ phố 1", "CELL", "DB1");
        Add("CB12", "Chi bộ phố 2", "CELL", "DB1");
        Add("CB10", "Chi bộ phố 1 cũ", "CELL", "DB1", new DateOnly(2024, 1, 1));
        Add("DB2", "Đảng bộ xã Đồi Thông", "BODY", "TU");
        Add("CB21", "Chi bộ thôn Thượng", "CELL", "DB2");
        Add("CS3", "Chi bộ Bưu cục Trung tâm", "GCELL", "TU");
        units["CB10"].SucceededBy(units["CB11"], System, Then);
        await db.SaveChangesAsync();
        var tree = new OrgTree(
            [.. units.Values.Select(u => new TreeUnit(u.Id, u.Versions[0].From, u.Versions[0].To))],
            [.. units.Values.SelectMany(u => u.Links).Select(l => new TreeLink(l.UnitId, l.ParentId, l.From, l.To))]);
        db.Paths.AddRange(tree.Paths());

        void Add(string code, string name, string level, string? parent, DateOnly? to = null)
        {
            units[code] = new OrgUnit(code, name, levels[level], null, parent is null ? null : units[parent], Founded, to, System, Then);
            db.Units.Add(units[code]);
        }
    }

    private void People()
    {
        Join("M01", "Lê Văn An", "CB11");
        Join("M02", "Trần Thị Bình", "CB11");
        Join("M03", "Ngô Văn Cường", "CB11");
        Join("M04", "Phạm Thị Dung", "CB11");
        Join("M05", "Đặng Văn Đông", "CB11");
        Join("M06", "Hoàng Thị Giang", "CB11", ("CB11", PostType.Secretary));
        Join("M07", "Vũ Văn Hải", "CB11", ("CB11", PostType.DeputySecretary));
        Join("M11", "Bùi Thị Hạnh", "CB12");
        Join("M12", "Đỗ Văn Khánh", "CB12", ("CB12", PostType.Secretary));
        Join("M13", "Nguyễn Thị Lan", "CB12", ("DB1", PostType.Secretary));
        Join("M21", "Mai Văn Lâm", "CB21");
        Join("M22", "Lưu Thị Mai", "CB21", ("CB21", PostType.Secretary));
        Join("M23", "Trịnh Văn Nam", "CB21", ("DB2", PostType.Secretary));
        Join("M31", "Tống Thị Nga", "CS3");
        Join("M32", "Cao Văn Phúc", "CS3", ("CS3", PostType.Secretary));

        void Join(string code, string name, string cell, params ReadOnlySpan<(string Unit, PostType Type)> posts)
        {
            var member = new Member(code, new MemberDetails(name, 1965, Gender.Unknown, new DateOnly(1990, 2, 3), new DateOnly(1991, 2, 3)), System, Then);
            member.Join(units[cell].Id, new DateOnly(2020, 1, 1), null, null, System, Then);
            foreach (var (unit, type) in posts)
            {
                member.Enter(new Post(units[unit].Id, type, null, PostKind.Party, false, false, new DateOnly(2023, 1, 1), null), System, Then);
            }

            members[code] = member;
            db.Members.Add(member);
        }
    }

    private async Task AccountsAsync()
    {
        foreach (var (code, member) in members.Where(m => m.Key != "M05"))
        {
            accounts[code] = Account.For(member);
        }

        accounts["thuongvu"] = Account.ForStaff("thuongvu", "Đinh Thường Vụ");
        accounts["vanphong"] = Account.ForStaff("vanphong", "Lý Văn Phòng");
        accounts["kiemtra"] = Account.ForStaff("kiemtra", "Tạ Kiểm Tra");
        accounts["quantri"] = Account.ForStaff("quantri", "Hà Quản Trị");
        accounts["khongvaitro"] = Account.ForStaff("khongvaitro", "Vi Không Vai Trò");
        foreach (var account in accounts.Values)
        {
            account.SetPassword(passwordHash ??= hasher.HashPassword(account, Password.Normal(Person.OnePassword)));
        }

        db.Users.AddRange(accounts.Values);
        await db.SaveChangesAsync();
        Appoint("thuongvu", Role.StandingCommittee);
        Appoint("vanphong", Role.CityOffice);
        Appoint("kiemtra", Role.InspectionCommission);
        Appoint("quantri", Role.Administrator);
        await db.SaveChangesAsync();

        void Appoint(string user, Role role) =>
            db.Appointments.Add(new RoleAppointment(accounts[user].Id, role, units["TU"].Id, new DateOnly(2024, 1, 1), null, System, Then));
    }

    private async Task PledgesAsync()
    {
        var form = await db.Forms.Include(f => f.Sections).FirstAsync();
        var scheme = await db.GradeSchemes.Select(s => s.Code).OrderByDescending(c => c).FirstAsync();
        var closed = new PledgeYear(TestCity.ClosedYear, form.Id, YearSettings.Usual(TestCity.ClosedYear, scheme), System, Then);
        var open = new PledgeYear(TestCity.Year, form.Id, YearSettings.Usual(TestCity.Year, scheme), System, Then);
        db.Years.AddRange(closed, open);
        await db.SaveChangesAsync();
        db.ImportJobs.Add(new ImportJob("none", "", "danh-sach.xlsx", "another machine", System, Then));
        var last = Pledge.FromRegister(TestCity.ClosedYear, members["M01"], new(new(2025, 1, 20), new(2025, 1, 25), true, PledgeResult.Good), System, Then);
        db.Pledges.Add(last);
        await MeetingAsync(closed);
        closed.Close(0, System, Then);
        await db.SaveChangesAsync();
        db.PracticeModels.Add(new PracticeModel(units["DB1"].Id, new("Ngày thứ bảy tình nguyện", "Phục vụ nhân dân", "Dọn vệ sinh ngõ phố", new(2025, 1, 1), null), System, Then));
        await db.SaveChangesAsync();
        foreach (var code in new[] { "M01", "M02", "M03", "M06", "M11", "M21", "M32" })
        {
            db.Pledges.Add(pledges[code] = HandedIn(open, code));
        }

        var (handedOn, decidedAt) = (As("M06"), Then.AddYears(2).AddDays(40));
        pledges["M01"].Confirm(open, true, null, handedOn, decidedAt);
        pledges["M03"].Return(open, "Chi bộ phố 1", 1, "Nêu rõ số buổi và thời gian thực hiện.", handedOn, decidedAt);
        await db.SaveChangesAsync();
    }

    private async Task MeetingAsync(PledgeYear year)
    {
        var scheme = await db.GradeSchemes.SingleAsync(s => s.Code == year.SchemeCode);
        var (member, secretary, at) = (members["M01"].Id, As("M06"), Then.AddYears(2));
        var meeting = YearMeeting.Start(year, units["CB11"].Id, secretary, at);
        var entry = new MemberRecord(member) { Attendance = Attendance.Present, Votes = new Dictionary<string, int> { ["FAIR"] = 1 }, Grade = "FAIR" };
        meeting.Save(year, scheme, new MeetingRecord(new DateOnly(2025, 12, 12), "Nhà văn hóa phố 1", "Hoàng Thị Giang", "Vũ Văn Hải", 1, [entry]), secretary, at);
        meeting.Propose(year, scheme, secretary, at);
        meeting.Decide(year, units["DB1"].Id, new HashSet<int> { member }, As("M13"), at);
        db.Meetings.Add(meeting);
        db.Appeals.Add(GradeAppeal.File(year, scheme, meeting, "Đề nghị xem lại mức xếp loại", As("M01"), at));
    }

    private Pledge HandedIn(PledgeYear year, string code)
    {
        var (actor, at) = (As(code), Then.AddYears(2).AddDays(30));
        var pledge = Pledge.Start(year, members[code], actor, at);
        pledge.SaveDraft(
            year,
            [
                new("tu_tuong", $"Đọc và kể một mẩu chuyện về Bác trong sinh hoạt chi bộ ({code})", "12 buổi", "hằng tháng", "đảng viên trong chi bộ"),
                new("chuc_trach", "Trả lời kiến nghị của hộ dân trong tổ", "trong 3 ngày", "cả năm", "45 hộ", "tổ trưởng dân phố"),
                new("dao_duc", "Giúp hộ già yếu dọn vệ sinh ngõ", "2 hộ", "chiều thứ bảy hằng tuần", "2 hộ người cao tuổi"),
            ],
            actor,
            at);
        pledge.Submit(year, actor, at);
        return pledge;
    }

    private Actor As(string code) => new(accounts[code].Id, members[code].FullName, members[code].Id, new DateOnly(2026, 1, 31), [], []);

    private Person PersonOf(string key)
    {
        var (member, account) = (members.GetValueOrDefault(key), accounts.GetValueOrDefault(key));
        return new Person(member?.FullName ?? account!.DisplayName, key)
        {
            AccountId = account?.Id ?? 0,
            MemberId = member?.Id ?? 0,
            PledgeId = pledges.GetValueOrDefault(key)?.Id ?? 0,
        };
    }

    private static Unit UnitOf(OrgUnit unit) => new(unit.Code, unit.Versions[0].Name) { Id = unit.Id };
}
