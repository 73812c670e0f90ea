using System.Collections.Frozen;

namespace ContactBot.Understanding.Local.Text;

/// <summary>How Italians shorten words in messages, folded (no accents, no apostrophes), and the words meant.</summary>
internal static class Shorthand
{
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["x"] = "per", ["xk"] = "perche", ["xke"] = "perche", ["xche"] = "perche", ["pk"] = "perche", ["pke"] = "perche",
        ["xo"] = "pero", ["nn"] = "non", ["cmq"] = "comunque", ["cnq"] = "comunque",
        ["k"] = "che", ["qnd"] = "quando", ["qndo"] = "quando", ["qnt"] = "quanto", ["qnto"] = "quanto",
        ["qst"] = "questo", ["qsto"] = "questo", ["qsta"] = "questa", ["qlc"] = "qualcosa", ["qlcs"] = "qualcosa",
        ["qlcn"] = "qualcuno", ["qlk"] = "qualche", ["dv"] = "dove", ["cm"] = "come", ["cme"] = "come", ["cs"] = "cosa",
        ["csa"] = "cosa", ["sn"] = "sono", ["tt"] = "tutto", ["tti"] = "tutti", ["grz"] = "grazie", ["grx"] = "grazie",
        ["thx"] = "grazie", ["pls"] = "per favore", ["plz"] = "per favore", ["pf"] = "per favore", ["pfv"] = "per favore",
        ["msg"] = "messaggio", ["mex"] = "messaggio", ["nr"] = "numero", ["num"] = "numero", ["tel"] = "telefono",
        ["cel"] = "cellulare", ["cell"] = "cellulare", ["doc"] = "documento", ["docs"] = "documenti", ["info"] = "informazioni",
        ["appunt"] = "appuntamento", ["dp"] = "dopo", ["prox"] = "prossimo", ["dmn"] = "domani", ["sett"] = "settimana",
        ["gg"] = "giorni", ["nnt"] = "niente", ["ank"] = "anche", ["vrr"] = "vorrei", ["bn"] = "bene", ["sl"] = "solo",
        ["asp"] = "aspetta", ["risp"] = "risposta", ["cert"] = "certificato", ["ind"] = "indirizzo", ["uff"] = "ufficio",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> WordsBySpan =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words that a token stands for, or the token itself.</summary>
    public static ReadOnlySpan<char> Expand(ReadOnlySpan<char> token) =>
        WordsBySpan.TryGetValue(token, out var words) ? words : token;
}
