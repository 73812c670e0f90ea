using System.Collections.Frozen;

namespace ContactBot.Understanding.Local.Text;

/// <summary>How Italians shorten words in messages, folded (no accents, no apostrophes), and the words meant.</summary>
internal static class Shorthand
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Words = """
        per: x
        perche: xk xke xche pk pke
        pero: xo
        non: nn
        comunque: cmq cnq
        che: k
        quando: qnd qndo
        quanto: qnt qnto
        questo: qst qsto
        questa: qsta
        qualcosa: qlc qlcs
        qualcuno: qlcn
        qualche: qlk
        dove: dv
        come: cm cme
        cosa: cs csa
        sono: sn
        tutto: tt
        tutti: tti
        niente: nnt
        anche: ank
        solo: sl
        bene: bn
        dopo: dp
        domani: dmn
        prossimo: prox
        giorni: gg
        settimana: sett
        vorrei: vrr
        aspetta: asp
        grazie: grz grx thx
        per favore: pls plz pf pfv
        messaggio: msg mex
        risposta: risp
        numero: nr num
        telefono: tel
        cellulare: cel cell
        documento: doc
        documenti: docs
        certificato: cert
        informazioni: info
        appuntamento: appunt
        indirizzo: ind
        ufficio: uff
        """.Split('\n', StringSplitOptions.TrimEntries)
        .Select(line => line.Split(": "))
        .SelectMany(parts => parts[1].Split(' ').Select(shorthand => KeyValuePair.Create(shorthand, parts[0])))
        .ToFrozenDictionary(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words that a token stands for, or the token itself.</summary>
    public static ReadOnlySpan<char> Expand(ReadOnlySpan<char> token) => Words.TryGetValue(token, out var words) ? words : token;
}
