using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MimeKit;
using Pledges.Data.Notices;
using Pledges.Domain.Notices;
using Pledges.Web.Localisation;
using Pledges.Web.Notices;
using Pledges.Web.Tests.Base;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Notices;

/// <summary>Notices as e-mail, to a mail server that listens on the loopback interface.</summary>
public sealed class NoticeMailTests(Site site) : PageTest(site)
{
    [Fact]
    public async Task Mail_GoesOnceToWhoeverGaveAnAddress_AndSaysNothingOfThePledge()
    {
        await NotifyAsync();
        await using var server = new LoopbackMail();
        await SendAsync(server.Port);
        await SendAsync(server.Port);
        var (to, text) = Assert.Single(server.Letters);
        Assert.Equal("an@example.vn", to);
        var letter = await MimeMessage.LoadAsync(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)));
        Assert.Equal("neuguong@example.vn", letter.From.Mailboxes.Single().Address);
        Assert.Equal("Đăng ký nêu gương: có việc chờ đồng chí", letter.Subject);
        Assert.Equal("Đồng chí chưa gửi bản đăng ký năm 2026.", letter.TextBody?.Trim());
        Assert.NotNull((await NoticeOf(City.Newcomer)).MailedAt);
        Assert.Null((await NoticeOf(City.SentBack)).MailedAt);
    }

    [Fact]
    public async Task Mail_RefusedForOne_StillGoesToTheOthers()
    {
        await NotifyAsync();
        await GiveAddressAsync(City.SentBack, "sai@example.vn");
        await using var server = new LoopbackMail(refused: "sai@example.vn");
        await SendAsync(server.Port);
        Assert.Equal(["an@example.vn"], server.Letters.Select(l => l.To));
        Assert.Null((await NoticeOf(City.SentBack)).MailedAt);
    }

    [Fact]
    public async Task Mail_ToAnOffice_GoesToItsAccount()
    {
        await GiveAddressAsync(City.Office, "vanphong@example.vn");
        await using (var db = Db())
        {
            await SendNotices.RunAsync(db, [new Notice { AccountId = City.Office.AccountId, Kind = NoticeKind.UnitBehind, Year = TestCity.Year, UnitId = City.Root.Id, Count = 7, Day = TestCity.Today, SentAt = TestCity.Now.UtcDateTime }]);
        }

        await using var server = new LoopbackMail();
        await SendAsync(server.Port);
        Assert.Equal("vanphong@example.vn", Assert.Single(server.Letters).To);
    }

    [Fact]
    public async Task Mail_WithoutAServer_IsOffAndTheNoticeStays()
    {
        await NotifyAsync();
        await SendAsync(null);
        Assert.Null((await NoticeOf(City.Newcomer)).MailedAt);
    }

    [Fact]
    public async Task Mail_ToAServerThatIsDown_FailsAndCanBeTriedAgain()
    {
        await NotifyAsync();
        using (var nobodyListens = new Socket(SocketType.Stream, ProtocolType.Tcp))
        {
            nobodyListens.Bind(new IPEndPoint(IPAddress.Loopback, 0));
            var port = ((IPEndPoint)nobodyListens.LocalEndPoint!).Port;
            await Assert.ThrowsAnyAsync<SocketException>(() => SendAsync(port));
        }

        Assert.Null((await NoticeOf(City.Newcomer)).MailedAt);
        await using var server = new LoopbackMail();
        await SendAsync(server.Port);
        Assert.Single(server.Letters);
    }

    private async Task NotifyAsync()
    {
        await GiveAddressAsync(City.Newcomer, "an@example.vn");
        await As(City.Secretary).Press($"/cells/{City.Cell.Code}/remind", "Nhắc những người đã chọn");
    }

    private Task GiveAddressAsync(Person person, string address) =>
        Db().Users.Where(u => u.Id == person.AccountId).ExecuteUpdateAsync(set => set.SetProperty(u => u.Email, address));

    private Task<Notice> NoticeOf(Person person) => Db().Notices.SingleAsync(n => n.MemberId == person.MemberId);

    private Task SendAsync(int? port)
    {
        World.Enter();
        var options = Options.Create(new MailOptions { Host = port is null ? null : "127.0.0.1", Port = port ?? 25, From = "neuguong@example.vn" });
        return new NoticeMail(Db(), options, Site.Services.GetRequiredService<TimeProvider>(), Site.Services.GetRequiredService<Texts>(), Microsoft.Extensions.Logging.Abstractions.NullLogger<NoticeMail>.Instance).SendAsync(CancellationToken.None);
    }
}
