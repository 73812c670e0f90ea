using System.Collections.Frozen;

namespace ContactBot.Dialogs.Inputs;

/// <summary>Yes and no in the languages that citizens write.</summary>
internal static class YesNo
{
    private static readonly FrozenDictionary<string, Choice[]> Languages = new Dictionary<string, Choice[]>(StringComparer.Ordinal)
    {
        ["it"] =
        [
            new("Sì", ["si", "sí", "certo", "certamente", "esatto", "corretto", "giusto", "va bene", "vabbene", "d'accordo", "confermo", "ok", "okay", "perfetto", "assolutamente", "ovvio", "volentieri", "👍"]),
            new("No", ["nope", "annulla", "sbagliato", "errato", "negativo", "per niente", "no grazie", "non va bene", "non confermo", "non è corretto", "non è giusto", "non esatto", "👎"]),
        ],
        ["en"] =
        [
            new("Yes", ["y", "yep", "yup", "yeah", "true", "sure", "ok", "okay", "correct", "right", "agree", "👍", "👌"]),
            new("No", ["n", "nope", "nah", "false", "not ok", "not right", "not correct", "disagree", "👎", "✋"]),
        ],
        ["es"] = [new("Sí", ["si", "vale", "correcto", "claro", "verdadero", "de acuerdo", "ok"]), new("No", ["falso", "incorrecto", "para nada"])],
        ["fr"] = [new("Oui", ["ouais", "d'accord", "exact", "correct", "vrai", "ok"]), new("Non", ["faux", "pas d'accord", "incorrect"])],
        ["de"] = [new("Ja", ["jawohl", "richtig", "stimmt", "genau", "einverstanden", "ok"]), new("Nein", ["nö", "falsch", "nicht richtig", "stimmt nicht"])],
        ["pt"] = [new("Sim", ["claro", "certo", "correto", "verdade", "ok"]), new("Não", ["nao", "errado", "falso"])],
        ["sv"] = [new("Ja", ["japp", "visst", "okej"]), new("Nej", ["nä", "inte"])],
        ["tr"] = [new("Evet", ["tamam", "doğru"]), new("Hayır", ["yok", "yanlış"])],
        ["bg"] = [new("Да", ["добре"]), new("Не", [])],
        ["ja"] = [new("はい", ["ええ", "うん"]), new("いいえ", ["いや"])],
        ["zh"] = [new("是的", ["是", "好", "好的", "对"]), new("不", ["不是", "不好", "不对"])],
        ["ko"] = [new("예", ["네", "응"]), new("아니", ["아니요", "아니오"])],
        ["nl"] = [new("Ja", ["jawel", "akkoord", "juist", "klopt", "ok"]), new("Nee", ["neen", "niet akkoord", "onjuist", "klopt niet"])],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The two answers, yes first.</summary>
    public static IReadOnlyList<Choice> ChoicesIn(string locale)
        => Languages.GetValueOrDefault(ChoiceWording.LanguageOf(locale)) ?? Languages["en"];

    /// <summary>What the text says; null where it says neither.</summary>
    public static bool? Read(string text, string locale)
    {
        var recognition = ChoiceRecognition.Default with { RecognizesNumbers = false, RecognizesOrdinals = false };
        return ChoiceFinder.Find(text, ChoicesIn(locale), recognition, locale) is { } index ? index == 0 : null;
    }
}
