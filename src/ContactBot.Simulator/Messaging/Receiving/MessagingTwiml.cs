using System.Xml;
using System.Xml.Linq;
using ContactBot.Simulator.Messaging.Webhooks;

namespace ContactBot.Simulator.Messaging.Receiving;

/// <summary>Reads the answer to a webhook: TwiML, or plain text, which is a message to the citizen.</summary>
internal static class MessagingTwiml
{
    public const int ParseFailure = 12100;
    public const int InvalidContentType = 12300;

    /// <returns>The messages, or Twilio's number of what is wrong with the answer.</returns>
    public static (IReadOnlyList<TwimlMessage> Messages, int? Error) Read(WebhookAnswer answer) => answer switch
    {
        { Succeeded: false } or { Body: "" } => ([], null),
        { ContentType: "text/plain" } => ([new TwimlMessage(answer.Body, [])], null),
        { ContentType: "text/xml" or "application/xml" or "text/html" } => Parse(answer.Body),
        _ => ([], InvalidContentType),
    };

    private static (IReadOnlyList<TwimlMessage>, int?) Parse(string xml)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            var root = XDocument.Load(reader).Root!;
            return root.Name == "Response" ? ([.. root.Elements("Message").Select(Message)], null) : ([], ParseFailure);
        }
        catch (XmlException)
        {
            return ([], ParseFailure);
        }
    }

    private static TwimlMessage Message(XElement element) => new(
        element.Element("Body")?.Value ?? string.Concat(element.Nodes().OfType<XText>().Select(text => text.Value)).Trim(),
        [.. element.Elements("Media").Select(media => media.Value.Trim())]);
}
