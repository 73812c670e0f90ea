using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace ContactBot.Channels.Tests.BotFramework.Service;

/// <summary>The keys that Microsoft's side signs with. Thread safe.</summary>
public sealed class ServiceKeys
{
    private int _fetches;
    private IReadOnlyList<PublishedKey> _published;

    public ServiceKeys() => _published = [Endorsed, Unendorsed];

    /// <summary>Speaks for two channels.</summary>
    public PublishedKey Endorsed { get; } = PublishedKey.New("endorsed", "msteams", "webchat");

    /// <summary>Speaks for every channel.</summary>
    public PublishedKey Unendorsed { get; } = PublishedKey.New("unendorsed");

    /// <summary>Was never published.</summary>
    public PublishedKey Stranger { get; } = PublishedKey.New("stranger");

    /// <summary>How often they were read.</summary>
    public int Fetches => _fetches;

    /// <summary>Replaces all that is published.</summary>
    public void Publish(params IReadOnlyList<PublishedKey> keys) => _published = keys;

    public string ToJson()
    {
        Interlocked.Increment(ref _fetches);
        return new JsonObject { ["keys"] = new JsonArray([.. _published.Select(key => key.ToJson())]) }.ToJsonString();
    }
}

/// <summary>A key pair and what is published of it.</summary>
public sealed record PublishedKey(string Id, RSA Pair, IReadOnlyList<string> Endorsements)
{
    public static PublishedKey New(string id, params string[] endorsements) => new(id, RSA.Create(2048), endorsements);

    public JsonNode ToJson()
    {
        var parameters = Pair.ExportParameters(includePrivateParameters: false);
        var key = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Id,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
        if (Endorsements.Count > 0)
        {
            key["endorsements"] = new JsonArray([.. Endorsements.Select(channel => JsonValue.Create(channel))]);
        }

        return key;
    }
}
