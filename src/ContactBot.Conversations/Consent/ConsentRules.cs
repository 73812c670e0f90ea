namespace ContactBot.Conversations.Consent;

/// <summary>How a channel lets citizens say whether they want messages.</summary>
/// <param name="BodyName">Who writes, for the answers.</param>
/// <param name="ObeysCarrierWords">The carrier acts upon its own (English) words whatever we do, so they must mean the same here.</param>
/// <param name="AnsweredWish">The provider has understood a wish and answered it itself; null if it left that to us.</param>
[GenerateSerializer, Immutable]
public sealed record ConsentRules(string BodyName, bool ObeysCarrierWords, ConsentWish? AnsweredWish = null);
