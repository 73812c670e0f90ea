using System.Collections.Frozen;
using ContactBot.Understanding.Entities.Italian;

namespace ContactBot.Understanding.Entities;

/// <summary>The kinds that need no teaching, and how data of others name them.</summary>
public static class ItalianEntities
{
    /// <summary>From the surest to the least sure: where two overlap, the earlier kind counts.</summary>
    public static IReadOnlyList<IEntityKind> Kinds { get; } =
    [
        EmailAddress.Kind, FiscalCode.Kind, Iban.Kind, PaymentNotice.Kind, VatNumber.Kind, StreetAddress.Kind, PhoneNumber.Kind, LicensePlate.Kind, PostalCode.Kind,
    ];

    private static readonly FrozenDictionary<string, string> OtherNames = new Dictionary<string, string>
    {
        ["codiceFiscale"] = "fiscalCode",
        ["cf"] = "fiscalCode",
        ["taxCode"] = "fiscalCode",
        ["partitaIva"] = "vatNumber",
        ["piva"] = "vatNumber",
        ["vat"] = "vatNumber",
        ["targa"] = "licensePlate",
        ["plate"] = "licensePlate",
        ["cap"] = "postalCode",
        ["zip"] = "postalCode",
        ["avviso"] = "paymentNotice",
        ["avvisoPagoPa"] = "paymentNotice",
        ["pagoPa"] = "paymentNotice",
        ["noticeNumber"] = "paymentNotice",
        ["telefono"] = "phoneNumber",
        ["phone"] = "phoneNumber",
        ["indirizzo"] = "address",
        ["streetAddress"] = "address",
        ["mail"] = "email",
        ["emailAddress"] = "email",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind of a name, such as <c>fiscalCode</c>, <c>fiscal-code</c> or <c>codiceFiscale</c>; null if there is none.</summary>
    public static IEntityKind? Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var plain = string.Concat(name.Where(char.IsLetterOrDigit));
        var type = OtherNames.GetValueOrDefault(plain, plain);
        return Kinds.FirstOrDefault(kind => kind.Type.Equals(type, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Everything of all kinds in a text, in its order; no two overlap.</summary>
    public static IReadOnlyList<EntitySpan> Find(string text)
    {
        var found = new List<EntitySpan>();
        foreach (var span in Kinds.SelectMany(kind => kind.Find(text)))
        {
            if (!found.Exists(span.Overlaps))
            {
                found.Add(span);
            }
        }

        return [.. found.OrderBy(span => span.Start)];
    }
}
