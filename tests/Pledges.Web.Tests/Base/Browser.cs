using System.Net;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Pledges.Web.Tests.City;

namespace Pledges.Web.Tests.Base;

/// <summary>A browser without JavaScript: cookies, pages, forms. Redirects are followed only where the name says so.</summary>
public sealed class Browser : IDisposable
{
    private const string SessionCookie = "pledges.session";
    private static readonly Uri Home = new("http://localhost");

    private readonly Site site;
    private readonly World world;
    private readonly Person? person;
    private readonly HttpClient client;
    private bool isSignedIn;

    public Browser(Site site, World world, Person? person = null)
    {
        (this.site, this.world, this.person) = (site, world, person);
        Cookies = new CookieContainer();
        client = site.CreateDefaultClient(Home, new CookieContainerHandler(Cookies));
    }

    public CookieContainer Cookies { get; }

    public async Task<Page> Get(string path)
    {
        await SignInOnce();
        return await Send(new HttpRequestMessage(HttpMethod.Get, path));
    }

    /// <summary>Gets the page and whatever it redirects to.</summary>
    public async Task<Page> Open(string path) => await Follow(await Get(path));

    /// <summary>
    /// Opens the page, fills in its form and sends it. Which form: the first one in the page's main part that has all the
    /// given fields. A field that is not on the form is a mistake of the test, because nobody could type into it.
    /// </summary>
    public async Task<Page> Post(string path, params (string Name, string Value)[] fields) => await Submit(await Get(path), null, fields);

    /// <summary>As <see cref="Post"/>, by the button with this text, value or name.</summary>
    public async Task<Page> Press(string path, string button, params (string Name, string Value)[] fields) => await Submit(await Get(path), button, fields);

    /// <summary>Fills in and sends the form of a page that is already open.</summary>
    public Task<Page> Submit(Page page, params (string Name, string Value)[] fields) => Submit(page, null, fields);

    /// <summary>As <see cref="Submit(Page, ValueTuple{string, string}[])"/>, by the button with this text, value or name.</summary>
    public async Task<Page> Submit(Page page, string? button, (string Name, string Value)[] fields)
    {
        var (form, submitter) = page.FindForm(button, fields.Select(f => f.Name));
        return await Send(FilledForm.From(page.Path, form, submitter, fields).ToRequest());
    }

    /// <summary>Sends fields that need not be on any form, with a good antiforgery token: what a hostile client could do.</summary>
    public async Task<Page> PostRaw(string path, params (string Name, string Value)[] fields)
    {
        var token = (await Get("/signout")).AntiforgeryToken;
        return await PostWithoutToken(path, [.. fields, (FilledForm.TokenField, token)]);
    }

    public async Task<Page> PostWithoutToken(string path, params (string Name, string Value)[] fields)
    {
        await SignInOnce();
        return await Send(new HttpRequestMessage(HttpMethod.Post, path) { Content = FilledForm.Encode(fields) });
    }

    public async Task<Page> Follow(Page page)
    {
        for (var steps = 0; page.Location is not null; steps++)
        {
            Assert.True(steps < 10, $"{page.Path} redirects in a circle.");
            page = await Send(new HttpRequestMessage(HttpMethod.Get, page.Location));
        }

        return page;
    }

    public async Task<Page> Send(HttpRequestMessage request)
    {
        world.Enter();
        using var response = await client.SendAsync(request);
        return await Page.ReadAsync(request, response);
    }

    /// <summary>Takes a file: status, type and content.</summary>
    public async Task<(int Status, string? Type, byte[] Content)> Download(string path)
    {
        await SignInOnce();
        world.Enter();
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
        return ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsByteArrayAsync());
    }

    /// <summary>Switches the interface to English, as the button in the header does.</summary>
    public async Task<Browser> InEnglish()
    {
        await PostRaw("/language", ("code", "en"));
        return this;
    }

    public void Dispose() => client.Dispose();

    private async Task SignInOnce()
    {
        if (person is null || isSignedIn)
        {
            return;
        }

        isSignedIn = true;
        // A session is a cookie that any copy of the city knows; the sign-in page is asked once for each person.
        if (world.Now == TestCity.Now && site.Sessions.TryGetValue(person.UserName, out var session))
        {
            Cookies.SetCookies(Home, session);
            return;
        }

        var answer = await Post("/signin", ("Input.Name", person.UserName), ("Input.Password", person.Password));
        Assert.True(answer.Status == 302, $"{person.UserName} could not sign in: {answer.Status} {string.Join(" ", answer.Errors)}");
        if (world.Now == TestCity.Now)
        {
            site.Sessions[person.UserName] = $"{SessionCookie}={Cookies.GetCookies(Home)[SessionCookie]!.Value}; path=/";
        }
    }
}
