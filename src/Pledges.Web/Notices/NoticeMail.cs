using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using MimeKit;
using Pledges.Data;
using Pledges.Domain.Shared;
using Pledges.Web.Localisation;

namespace Pledges.Web.Notices;

/// <summary>The mail server, when there is one: settings Mail:Host, Mail:Port, Mail:UserName, Mail:Password, Mail:From.</summary>
public sealed class MailOptions
{
    public string? Host { get; set; }
    public int Port { get; set; } = 25;
    public string? UserName { get; set; }
    public string? Password { get; set; }
    public string From { get; set; } = "";

    public bool IsOn => !string.IsNullOrWhiteSpace(Host);
}

/// <summary>
/// Sends notices also as e-mail to those who gave an address. Without a mail server nothing happens: the notices in the
/// application are the ones that count. The mail says that something waits, never what is in a pledge.
/// </summary>
public sealed partial class NoticeMail(PledgesDb db, IOptions<MailOptions> options, TimeProvider clock, Texts texts, ILogger<NoticeMail> log)
{
    private const int MostAtOnce = 500;

    /// <summary>Sends what was not mailed in the last day; each goes once, however many processes send.</summary>
    public async Task SendAsync(CancellationToken cancel)
    {
        if (!options.Value.IsOn)
        {
            return;
        }

        var day = DateOnly.FromDateTime(OfficeClock.ToLocal(clock.UtcNow()));
        var waiting = await (from notice in db.Notices
                             where notice.Day == day && notice.MailedAt == null && notice.ReadAt == null
                             from account in db.Users
                             where (account.MemberId == notice.MemberId || account.Id == notice.AccountId) && account.Email != null && !account.IsDisabled
                             orderby notice.Id
                             select new { Notice = notice, account.Email, account.DisplayName }).AsNoTracking().Take(MostAtOnce).ToListAsync(cancel);
        if (waiting.Count == 0)
        {
            return;
        }

        using var client = new SmtpClient();
        await client.ConnectAsync(options.Value.Host!, options.Value.Port, SecureSocketOptions.StartTlsWhenAvailable, cancel);
        if (options.Value.UserName is { Length: > 0 } user)
        {
            await client.AuthenticateAsync(user, options.Value.Password ?? "", cancel);
        }

        foreach (var mail in waiting)
        {
            var message = new MimeMessage { Subject = texts["Role-model pledges: something waits for you"] };
            message.From.Add(MailboxAddress.Parse(options.Value.From));
            message.To.Add(new MailboxAddress(mail.DisplayName, mail.Email));
            message.Body = new TextPart("plain") { Text = NoticeWords.Of(texts, mail.Notice, null) };
            if (!await ClaimAsync(mail.Notice.Id, cancel))
            {
                continue;
            }

            try
            {
                await client.SendAsync(message, cancel);
            }
            catch (SmtpCommandException error) when (client.IsConnected)
            {
                // One address that the server does not take must not keep the others from theirs.
                NotTaken(log, mail.Notice.Id, error.StatusCode);
                await GiveBackAsync(mail.Notice.Id);
            }
            catch
            {
                await GiveBackAsync(mail.Notice.Id);
                throw;
            }
        }

        await client.DisconnectAsync(quit: true, cancel);
    }

    // Marked before it is sent: of several processes that met the same notice only one gets it.
    private async Task<bool> ClaimAsync(int notice, CancellationToken cancel) =>
        await db.Notices.Where(n => n.Id == notice && n.MailedAt == null).ExecuteUpdateAsync(set => set.SetProperty(n => n.MailedAt, clock.UtcNow()), cancel) == 1;

    private Task GiveBackAsync(int notice) =>
        db.Notices.Where(n => n.Id == notice).ExecuteUpdateAsync(set => set.SetProperty(n => n.MailedAt, (DateTime?)null), CancellationToken.None);

    [LoggerMessage(LogLevel.Warning, "The mail server did not take the mail of notice {Notice}: {Status}")]
    private static partial void NotTaken(ILogger log, int notice, SmtpStatusCode status);
}
