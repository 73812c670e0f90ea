using System.Net;

namespace ContactBot.Dialogs.Testing;

/// <summary>Keeps a script from reaching the network: what no mock answers is not found.</summary>
internal sealed class MockHandler(IReadOnlyList<HttpMock> mocks) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        var mock = mocks.FirstOrDefault(mock => mock.Matches(request, body));
        var response = mock?.Respond() ?? new HttpResponseMessage(HttpStatusCode.NotFound)
        {
            Content = new ByteArrayContent([]),
            ReasonPhrase = $"No matching mock handler for \"{request.Method} {request.RequestUri?.AbsoluteUri}\"",
        };
        response.RequestMessage = request;
        return response;
    }
}
