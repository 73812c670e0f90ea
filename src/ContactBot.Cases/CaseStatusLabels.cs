using ContactBot.Storage.Cases;

namespace ContactBot.Cases;

/// <summary>The states of a case in words that a citizen understands.</summary>
public static class CaseStatusLabels
{
    public static string Italian(CaseStatus status) => status switch
    {
        CaseStatus.New => "ricevuta",
        CaseStatus.Open => "in lavorazione",
        CaseStatus.Waiting => "in attesa di informazioni",
        CaseStatus.Resolved => "risolta",
        CaseStatus.Closed => "chiusa",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };
}
