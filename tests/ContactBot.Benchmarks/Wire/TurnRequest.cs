using System.Globalization;
using System.Text;

namespace ContactBot.Benchmarks.Wire;

/// <summary>The bytes of a POST that says something, made once; only the number of the turn changes in them.</summary>
internal sealed class TurnRequest
{
    private const string Digits = "00000000";
    private readonly byte[] _bytes;
    private readonly List<int> _places = [];

    /// <param name="address">Where to send it.</param>
    /// <param name="headers">Further headers, each with its line end.</param>
    /// <param name="activity">The JSON of the activity; every <c>00000000</c> in it becomes the number of the turn.</param>
    public TurnRequest(Uri address, string headers, string activity)
    {
        var content = Encoding.UTF8.GetBytes(activity);
        _bytes =
        [
            .. Encoding.ASCII.GetBytes(
                $"POST {address.PathAndQuery} HTTP/1.1\r\nHost: {address.Authority}\r\n{headers}"
                + $"Content-Type: application/json\r\nContent-Length: {content.Length}\r\n\r\n"),
            .. content,
        ];
        var digits = Encoding.ASCII.GetBytes(Digits);
        for (var place = _bytes.AsSpan().IndexOf(digits); place >= 0;)
        {
            _places.Add(place);
            var next = _bytes.AsSpan(place + Digits.Length).IndexOf(digits);
            place = next < 0 ? -1 : place + Digits.Length + next;
        }
    }

    /// <summary>The request of a turn, valid until the next call.</summary>
    public ReadOnlyMemory<byte> Of(int turn)
    {
        foreach (var place in _places)
        {
            turn.TryFormat(_bytes.AsSpan(place, Digits.Length), out _, "D8", CultureInfo.InvariantCulture);
        }

        return _bytes;
    }
}
