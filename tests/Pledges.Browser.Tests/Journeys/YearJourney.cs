using Pledges.Browser.Tests.Support;
using Pledges.Domain.Access;
using Xunit;

namespace Pledges.Browser.Tests.Journeys;

/// <summary>
/// A whole year of a cell of 34 members that came from files, from opening to snapshot: one pledge returned, one amended, one
/// member moves away and one comes, one is exempted, one was disciplined, one objects, and the cap on the best grade blocks.
/// </summary>
public sealed partial class YearJourney(Support.Browser browser)
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
            await YearActs.WriteAsync(writer);
        }

        await using (var secretary = await year.OnAsync(2, 3, CityFiles.Code(Secretary)))
        {
            await YearActs.WriteAsync(secretary);
            await secretary.DoAsync($"/cells/CB01/enter/{CityFiles.Code(OnPaper)}", "Gửi hộ chi bộ", CityFiles.NameOf(OnPaper),
                ("Input.Rows[0].Section", "tu_tuong"), ("Input.Rows[0].Deed", "Dự đủ các buổi học nghị quyết"),
                ("Input.Rows[1].Section", "chuc_trach"), ("Input.Rows[1].Deed", "Trực tổ dân phố mỗi tuần một tối"),
                ("Input.Rows[2].Section", "dao_duc"), ("Input.Rows[2].Deed", "Thăm hai cụ già neo đơn mỗi tháng"),
                ("Paper.PaperRef", "Cặp đăng ký 2026, tờ 3"));
            await secretary.FinishAsync("Xác nhận", "Đã xác nhận", ("Input.IsConcrete", "true"));
            await YearActs.ReadAsync(secretary, Writer);
            await secretary.PressAsync("Chuyển sang trả lại bổ sung");
            await secretary.FinishAsync("Trả lại bổ sung", "Đã trả lại", ("Input.Reason", "Ghi rõ làm ở ngõ nào."));
        }

        await FigureIsAsync("registered", InTheCell - Silent + 1, InTheCell);
        await using (var writer = await year.OnAsync(2, 5, CityFiles.Code(Writer)))
        {
            await writer.GoAsync("/my-pledge/2026/edit");
            await writer.SeesAsync("Ghi rõ làm ở ngõ nào.");
            await YearActs.HandInAsync(writer, ("Input.Rows[0].Deed", "Cùng bà con ngõ 12 quét dọn đường."));
        }

        await using (var secretary = await year.OnAsync(2, 6, CityFiles.Code(Secretary)))
        {
            await YearActs.ReadAsync(secretary, Writer);
            await secretary.FinishAsync("Xác nhận", "Đã xác nhận", ("Input.IsConcrete", "true"));
        }

        await using var leader = await year.OnAsync(2, 6, CityFiles.Code(Leader));
        await YearActs.ReadAsync(leader, Secretary);
        await leader.FinishAsync("Xác nhận", "Đã xác nhận", ("Input.IsConcrete", "true"));
        await FigureIsAsync("registered", InTheCell - 1, InTheCell);
        await FigureIsAsync("concrete", InTheCell - 1, InTheCell - 1);
    }

    private async Task AmendAsync()
    {
        await using (var writer = await year.OnAsync(6, 1, CityFiles.Code(Writer)))
        {
            await writer.DoAsync("/my-pledge/2026/amend", "Bắt đầu điều chỉnh", "vẫn có hiệu lực", ("Reason", "Nhận thêm việc tổ trưởng dân phố từ tháng 6."));
            await YearActs.HandInAsync(writer, ("Input.Rows[0].Quantity", "36 buổi"));
        }

        await using var secretary = await year.OnAsync(6, 2, CityFiles.Code(Secretary));
        await YearActs.ReadAsync(secretary, Writer);
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
            await YearActs.SendAsync(leader, MovesAway, "Hai");
            await YearActs.SendAsync(leader, Comes, "Một");
        }

        await FigureIsAsync("registered", InTheCell - 2, InTheCell - 1);
        await using (var other = await year.OnAsync(6, 16, CityFiles.Code(OtherSecretary)))
        {
            await YearActs.ReceiveAsync(other);
        }

        await FigureIsAsync("registered", InTheCell - 3, InTheCell - 2);
        await using var secretary = await year.OnAsync(6, 17, CityFiles.Code(Secretary));
        await YearActs.ReceiveAsync(secretary);
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

    private async Task FigureIsAsync(string figure, int numerator, int denominator)
    {
        await using var committee = await year.OnTheSameDayAsync(YearOfACell.Standing);
        await committee.GoAsync($"/figures/{figure}?year=2026&org=CB01");
        await committee.SeesAsync($"{numerator}/{denominator}");
    }
}
