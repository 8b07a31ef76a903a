// What a site says when it starts belongs to the test that started it; the list of results stays readable.
[assembly: Xunit.CaptureConsole]
