using System.Collections.Frozen;

namespace ContactBot.Understanding.Local.Text;

/// <summary>Italian words (normalized) that hold a sentence together and say nothing of its topic.</summary>
internal static class FunctionWords
{
    private static readonly FrozenSet<string> Set = """
        a ad al allo ai agli all alla alle con col coi da dal dallo dai dagli dall dalla dalle di del dello dei degli dell della delle d
        in nel nello nei negli nell nella nelle su sul sullo sui sugli sull sulla sulle per tra fra il lo la i gli le l un uno una
        e ed o od ma se che chi cui non ne ci vi si mi ti c m t s io tu lui lei noi voi loro me te mio mia miei mie tuo tua tuoi tue suo sua suoi
        sue nostro nostra nostri nostre vostro vostra vostri vostre questo questa questi queste quello quella quelli quelle quest quell quel quei
        quale quali qual quanto quanta quanti quante quando come dove dov com perche cosa cos sono sei e siamo siete era ho hai ha abbiamo avete hanno
        essere avere stato stata fare faccio fa fai fanno posso puo puoi possono potrei devo deve devono dovrei vorrei voglio vuole vuoi sapere so sa sai
        c e li la qui qua piu anche ancora gia poi pero quindi allora proprio solo molto tanto tutto tutti tutta tutte niente nulla qualcosa ogni
        sta sto stanno va vado andare sia ho
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Italian = Set.GetAlternateLookup<ReadOnlySpan<char>>();

    public static IEnumerable<string> All => Set;

    public static bool Contain(ReadOnlySpan<char> word) => Italian.Contains(word);
}
