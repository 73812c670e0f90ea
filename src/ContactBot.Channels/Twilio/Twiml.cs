using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.Http;

namespace ContactBot.Channels.Twilio;

/// <summary>Answers to Twilio's webhooks.</summary>
public static class Twiml
{
    private const string ContentType = "text/xml; charset=utf-8";

    /// <summary>Nothing to do; an answer without any XML would be an error in Twilio's debugger.</summary>
    public static IResult Empty(int status = StatusCodes.Status200OK) => Answer(new XElement("Response"), status);

    /// <summary>Nothing done, and why: Twilio's debugger shows it to the administrator.</summary>
    public static IResult Refused(string why, int status = StatusCodes.Status200OK) =>
        Answer(new XElement("Response", new XComment($" {why.Replace("--", "- -", StringComparison.Ordinal)} ")), status);

    public static IResult Answer(XElement response, int status = StatusCodes.Status200OK) =>
        Results.Text($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>{response.ToString(SaveOptions.DisableFormatting)}", ContentType, Encoding.UTF8, status);
}
