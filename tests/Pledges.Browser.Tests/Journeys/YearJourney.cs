using Pledges.Browser.Tests.Support;
using Pledges.Domain.Access;
using Xunit;

namespace Pledges.Browser.Tests.Journeys;

/// <summary>
/// A whole year of a cell of 34 members that came from files, from opening to snapshot: one pledge returned, one amended, one
/// member moves away and one comes, one is exempted, one was disciplined, one objects, and the cap on the best grade blocks.
/// </summary>
public sealed class YearJourney(Support.Browser browser)
{
    private const int InTheCell = 34;
    private const int InTheOther = 6;
    private const int Secretary = 1;
    private const int Writer = 2;
    private const int OnPaper = 3;
    private const int Silent = 4;
    private const int Exempted = 31;
    private const int MovesAway = 32;
    private const int Disciplined = 33;
    private const int Objects = 34;
    private const int Leader = 35;
    private const int OtherSecretary = 36;
    private const int Comes = 40;

    private const string Grading = "/organisations/DB01/grades/2026";

    private static readonly int[] Best = [5, 6, 7, 8, 9, 10, 11];

    private static readonly string[] Grades = ["EXCELLENT", "GOOD", "FAIR", "FAILED"];

    private YearOfACell year = null!;

    [Fact]
    public async Task Year_FromOpeningToSnapshot_CountsWhatHappened()
    {
        await using var cell = await YearOfACell.BeginAsync(browser, TestContext.Current.CancellationToken);
        year = cell;
        await OpenAsync();
        await RegisterAsync();
        await AmendAsync();
        await MoveAsync();
        await ReviewAsync();
        await MeetAsync();
        await DecideAsync();
        await ObjectAsync();
        await CloseAsync();
    }

    // January: the office opens the year and brings in the roster with the pledges that were handed in on paper.
    private async Task OpenAsync()
    {
        await year.AppointAsync(YearOfACell.Office, Role.CityOffice);
        var files = new CityFiles(year.Files);
        files.WriteRoster(InTheCell, InTheOther, $"{CityFiles.Code(Leader)};DB01;bí thư;Bí thư Đảng ủy;PARTY;01/01/2025", $"{CityFiles.Code(OtherSecretary)};CB02;bí thư;Bí thư chi bộ;PARTY;01/01/2025");
        files.WritePledges(2026, Enumerable.Range(Silent + 1, InTheCell + InTheOther - Silent));

        await using var office = await year.OnAsync(1, 20, YearOfACell.Office, Visitor.Desk);
        await office.DoAsync("/years/open", "Mở năm", "2026", ("Input.Year", "2026"), ("Input.OpensOn", "2026-01-05"));
        await office.GoAsync("/imports");
        await office.Page.Locator("[name=Files]").SetInputFilesAsync(Directory.GetFiles(year.Files, "*.csv"));
        await office.PressAsync("Kiểm tra tệp");
        // The file is checked first; the button appears under the preview.
        await office.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Nhập dữ liệu" }).ClickAsync();
        await office.SeesAsync("Số liệu đã được tính lại");

        await year.AppointAsync(YearOfACell.Standing, Role.StandingCommittee);
        await year.OpenAccountsAsync(Secretary, Writer, Objects, Leader, OtherSecretary);
        await FigureIsAsync("registered", InTheCell - Silent, InTheCell);
    }

    private async Task RegisterAsync()
    {
        await using (var writer = await year.OnAsync(2, 2, CityFiles.Code(Writer)))
        {
            await WriteAsync(writer);
        }

        await using (var secretary = await year.OnAsync(2, 3, CityFiles.Code(Secretary)))
        {
            await WriteAsync(secretary);
            await secretary.DoAsync($"/cells/CB01/enter/{CityFiles.Code(OnPaper)}", "Gửi hộ chi bộ", CityFiles.NameOf(OnPaper),
                ("Input.Rows[0].Section", "tu_tuong"), ("Input.Rows[0].Deed", "Dự đủ các buổi học nghị quyết"),
                ("Input.Rows[1].Section", "chuc_trach"), ("Input.Rows[1].Deed", "Trực tổ dân phố mỗi tuần một tối"),
                ("Input.Rows[2].Section", "dao_duc"), ("Input.Rows[2].Deed", "Thăm hai cụ già neo đơn mỗi tháng"),
                ("Paper.PaperRef", "Cặp đăng ký 2026, tờ 3"));
            await secretary.FinishAsync("Xác nhận", "Đã xác nhận", ("Input.IsConcrete", "true"));
            await ReadAsync(secretary, Writer);
            await secretary.PressAsync("Chuyển sang trả lại bổ sung");
            await secretary.FinishAsync("Trả lại bổ sung", "Đã trả lại", ("Input.Reason", "Ghi rõ làm ở ngõ nào."));
        }

        await FigureIsAsync("registered", InTheCell - Silent + 1, InTheCell);
        await using (var writer = await year.OnAsync(2, 5, CityFiles.Code(Writer)))
        {
            await writer.GoAsync("/my-pledge/2026/edit");
            await writer.SeesAsync("Ghi rõ làm ở ngõ nào.");
            await HandInAsync(writer, ("Input.Rows[0].Deed", "Cùng bà con ngõ 12 quét dọn đường."));
        }

        await using (var secretary = await year.OnAsync(2, 6, CityFiles.Code(Secretary)))
        {
            await ReadAsync(secretary, Writer);
            await secretary.FinishAsync("Xác nhận", "Đã xác nhận", ("Input.IsConcrete", "true"));
        }

        await using var leader = await year.OnAsync(2, 6, CityFiles.Code(Leader));
        await ReadAsync(leader, Secretary);
        await leader.FinishAsync("Xác nhận", "Đã xác nhận", ("Input.IsConcrete", "true"));
        await FigureIsAsync("registered", InTheCell - 1, InTheCell);
        await FigureIsAsync("concrete", InTheCell - 1, InTheCell - 1);
    }

    private async Task AmendAsync()
    {
        await using (var writer = await year.OnAsync(6, 1, CityFiles.Code(Writer)))
        {
            await writer.DoAsync("/my-pledge/2026/amend", "Bắt đầu điều chỉnh", "vẫn có hiệu lực", ("Reason", "Nhận thêm việc tổ trưởng dân phố từ tháng 6."));
            await HandInAsync(writer, ("Input.Rows[0].Quantity", "36 buổi"));
        }

        await using var secretary = await year.OnAsync(6, 2, CityFiles.Code(Secretary));
        await ReadAsync(secretary, Writer);
        await secretary.SeesAsync("36 buổi");
        await secretary.FinishAsync("Xác nhận", "Đã xác nhận", ("Input.IsConcrete", "true"));
        await FigureIsAsync("registered", InTheCell - 1, InTheCell);
    }

    private async Task MoveAsync()
    {
        await using (var leader = await year.OnAsync(6, 15, CityFiles.Code(Leader)))
        {
            await leader.DoAsync($"/members/{CityFiles.Code(Exempted)}/status", "Ghi nhận", CityFiles.NameOf(Exempted),
                ("Input.Change", "Exempt"), ("Input.On", "2026-06-10"), ("Input.DecisionNo", "7-QĐ/ĐU"));
            await SendAsync(leader, MovesAway, "Hai");
            await SendAsync(leader, Comes, "Một");
        }

        await FigureIsAsync("registered", InTheCell - 2, InTheCell - 1);
        await using (var other = await year.OnAsync(6, 16, CityFiles.Code(OtherSecretary)))
        {
            await ReceiveAsync(other);
        }

        await FigureIsAsync("registered", InTheCell - 3, InTheCell - 2);
        await using var secretary = await year.OnAsync(6, 17, CityFiles.Code(Secretary));
        await ReceiveAsync(secretary);
        await secretary.GoAsync(await secretary.LinkAsync($"/review?state=confirmed&q={CityFiles.Code(Comes)}", "main td a[href*='/pledges/']") + "/duties");
        await secretary.FinishAsync("Vẫn phù hợp", "Các việc gắn với chức trách cũ vẫn phù hợp:");
        await FigureIsAsync("registered", InTheCell - 2, InTheCell - 1);
    }

    private async Task ReviewAsync()
    {
        await using var writer = await year.OnAsync(11, 20, CityFiles.Code(Writer));
        await writer.DoAsync("/my-pledge/2026/self-review", "Gửi bản tự kiểm tra", "NG-2026-" + CityFiles.Code(Writer),
            ("Input.Items[0].Fulfilment", "Fully"), ("Input.Items[1].Fulfilment", "Mostly"), ("Input.Items[2].Fulfilment", "Fully"), ("Input.Summary", "Làm đủ, còn chậm một tháng."));
    }

    private async Task MeetAsync()
    {
        await using (var secretary = await year.OnAsync(12, 10, CityFiles.Code(Secretary), Visitor.Desk))
        {
            await HoldAsync(secretary, "CB01", Best);
        }

        await using var other = await year.OnAsync(12, 10, CityFiles.Code(OtherSecretary), Visitor.Desk);
        await HoldAsync(other, "CB02", []);
    }

    // Twenty in a hundred of those graded good, leaders apart: seven are too many, five fit.
    private async Task DecideAsync()
    {
        const string Decide = "Quyết định xếp loại các chi bộ đã chọn";
        await using (var leader = await year.OnAsync(12, 15, CityFiles.Code(Leader), Visitor.Desk))
        {
            await leader.DoAsync(Grading, Decide, "Số xếp loại cao nhất vượt tỷ lệ: 7, trong khi chỉ được tối đa 5");
            await leader.GoAsync(Grading + "/CB01");
            foreach (var number in Best.Take(2))
            {
                var row = leader.Page.Locator($"tbody tr:has-text('{CityFiles.Code(number)}')");
                await row.Locator("select").SelectOptionAsync("GOOD");
                await row.Locator("[name$='.Reason']").FillAsync("Vượt tỷ lệ của đảng bộ");
            }

            await leader.PressAsync("Lưu các mức điều chỉnh");
            await leader.DoAsync(Grading, Decide, "Đã quyết định xếp loại của 2 chi bộ");
        }

        await using var office = await year.OnTheSameDayAsync(YearOfACell.Office, Visitor.Desk);
        await office.DoAsync(Grading, Decide, "Đã quyết định xếp loại của 1 chi bộ");
    }

    private async Task ObjectAsync()
    {
        await using (var member = await year.OnAsync(12, 18, CityFiles.Code(Objects)))
        {
            await member.DoAsync("/my-pledge/2026/grade", "Gửi kiến nghị", "Chờ cấp ủy trả lời", ("Text", "Tôi đã làm vượt hai việc, đề nghị xem lại."));
        }

        await using (var office = await year.OnAsync(12, 19, YearOfACell.Office, Visitor.Desk))
        {
            await office.GoAsync("/years/2026/close");
            await office.SeesAsync("Còn 1 việc chưa xong");
        }

        await using (var leader = await year.OnAsync(12, 20, CityFiles.Code(Leader)))
        {
            await leader.GoAsync(await leader.LinkAsync(Grading, "main a[href^='/appeals/']"));
            await leader.FinishAsync("Trả lời kiến nghị", "Đã trả lời kiến nghị của đồng chí " + CityFiles.NameOf(Objects), ("NewGrade", ""), ("Answer", "Giữ nguyên. Tỷ lệ đã hết."));
        }

        await using var answered = await year.OnTheSameDayAsync(CityFiles.Code(Objects));
        await answered.GoAsync("/my-pledge/2026/grade");
        await answered.SeesAsync("Tỷ lệ đã hết");
    }

    private async Task CloseAsync()
    {
        await using (var office = await year.OnAsync(12, 28, YearOfACell.Office, Visitor.Desk))
        {
            await office.DoAsync("/years/2026/close", "Chốt năm", "Đã chốt năm 2026");
            await office.GoAsync("/years/2026/snapshots/1");
            await office.SeesAsync($"{InTheCell + InTheOther - 2}/{InTheCell + InTheOther - 1}");
            await office.LookAsync("snapshot");
        }

        await FigureIsAsync("registered", InTheCell - 2, InTheCell - 1);
        await FigureIsAsync("doing_well", InTheCell - 2, InTheCell - 2);
        await FigureIsAsync("member_good", InTheCell - 3, InTheCell - 1);
        await using var writer = await year.OnTheSameDayAsync(CityFiles.Code(Writer));
        await writer.GoAsync("/my-pledge/2026/amend");
        await writer.SeesAsync("đã chốt");
    }

    private static async Task WriteAsync(Visitor member)
    {
        await member.GoAsync("/my-pledge/2026/edit?add=dao_duc");
        var rows = await member.Page.Locator("fieldset.commitment").CountAsync();
        await HandInAsync(member, Enumerable.Range(0, rows).SelectMany(i => new[]
        {
            ($"Input.Rows[{i}].Deed", "Cùng bà con trong ngõ quét dọn đường, khơi cống."), ($"Input.Rows[{i}].Quantity", "24 buổi"), ($"Input.Rows[{i}].Due", "Hằng tháng"),
            ($"Input.Rows[{i}].Beneficiary", "32 hộ trong ngõ"), ($"Input.Rows[{i}].Duty", "Tổ viên tổ tự quản"),
        }));
    }

    private static async Task HandInAsync(Visitor member, params IEnumerable<(string Name, string Value)> answers)
    {
        await member.FinishAsync("Lưu và xem lại", "Gửi chi bộ", answers);
        await member.FinishAsync("Gửi chi bộ", "NG-2026-");
    }

    private static async Task ReadAsync(Visitor reader, int number)
    {
        await reader.GoAsync($"/review?q={CityFiles.Code(number)}");
        await reader.PressAsync("Xem và xác nhận");
    }

    private static async Task SendAsync(Visitor leader, int number, string cell)
    {
        await leader.GoAsync($"/members/{CityFiles.Code(number)}/transfer?q={cell}");
        await leader.Page.Locator("[name='Input.To']").First.CheckAsync();
        await leader.FinishAsync("Ghi nhận chuyển sinh hoạt", "Chi bộ nơi đến thấy ngay",
            ("Input.DecisionNo", $"{number}-GT"), ("Input.DecidedOn", "2026-06-15"), ("Input.Remarks", "Đã làm được một nửa."));
    }

    private static async Task ReceiveAsync(Visitor secretary)
    {
        await secretary.GoAsync(await secretary.LinkAsync("/transfers", "main a[href$='/receive']"));
        await secretary.FinishAsync("Tiếp nhận", "Đã tiếp nhận");
    }

    private static async Task HoldAsync(Visitor secretary, string cell, int[] best)
    {
        await secretary.DoAsync($"/cells/{cell}/meeting/2026", "Điền và lưu", "Đã lưu nháp", ("Fill.Attendance", "Present"), ("Fill.Result", "Good"), ("Fill.Grade", "GOOD"));
        var people = await secretary.Page.Locator(".member:has([name$='.Grade'])").AllAsync();
        foreach (var person in people)
        {
            var text = await person.InnerTextAsync();
            var grade = best.Any(number => text.Contains(CityFiles.Code(number), StringComparison.Ordinal)) ? 0
                : text.Contains(CityFiles.Code(Disciplined), StringComparison.Ordinal) ? 3
                : text.Contains(CityFiles.Code(Silent), StringComparison.Ordinal) ? 2 : 1;
            await person.Locator($"[name$='.Votes[{grade}]']").FillAsync($"{people.Count}");
            await person.Locator("[name$='.Grade']").SelectOptionAsync(Grades[grade]);
            if (grade == 3)
            {
                await person.Locator("summary").ClickAsync();
                await person.Locator("[name$='.DisciplineNo']").FillAsync("15-QĐ/UBKT");
                await person.Locator("[name$='.DisciplinedOn']").FillAsync("2026-08-20");
            }
        }

        await secretary.FinishAsync("Gửi đề xuất lên cấp trên", "Đã gửi đề xuất", ("Input.HeldOn", "2026-12-09"), ("Input.Place", "Nhà văn hóa"), ("Input.Chair", "Bí thư chi bộ"), ("Input.MinuteTaker", "Thư ký"), ("Input.BallotsHandedOut", $"{people.Count}"));
    }

    private async Task FigureIsAsync(string figure, int numerator, int denominator)
    {
        await using var committee = await year.OnTheSameDayAsync(YearOfACell.Standing);
        await committee.GoAsync($"/figures/{figure}?year=2026&org=CB01");
        await committee.SeesAsync($"{numerator}/{denominator}");
    }
}
