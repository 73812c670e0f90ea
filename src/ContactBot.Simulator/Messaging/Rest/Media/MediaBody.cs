using ContactBot.Simulator.Messaging.Media;

namespace ContactBot.Simulator.Messaging.Rest.Media;

/// <summary>Twilio's <c>api.v2010.account.message.media</c>.</summary>
internal sealed record MediaBody(string AccountSid, string ContentType, string DateCreated, string DateUpdated, string ParentSid, string Sid, string Uri)
{
    public static MediaBody Of(MediaFile file, string accountSid) => new(
        accountSid,
        file.ContentType,
        RestDates.Rfc2822(file.Created),
        RestDates.Rfc2822(file.Created),
        file.MessageSid,
        file.Sid,
        $"/2010-04-01/Accounts/{accountSid}/Messages/{file.MessageSid}/Media/{file.Sid}.json");
}
