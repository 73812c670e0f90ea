using System.Text.RegularExpressions;

namespace ContactBot.Dialogs.Tests.Municipal;

public sealed partial class AnswerTests
{
    // Read on a telephone, and out loud.
    private const int LongestAnswer = 900;

    public static TheoryData<string> Buttons =>
    [
        .. Directory.EnumerateFiles(MunicipalBot.Folder, "*.lg", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines)
            .Select(line => ButtonLine().Match(line))
            .Where(match => match.Success)
            .SelectMany(match => match.Groups[1].Value.Split('|', StringSplitOptions.TrimEntries))
            .Distinct()
            .Except(["Sì, invia", "Cambia il luogo", "Cambia la descrizione"]),
    ];

    [Theory]
    [MemberData(nameof(Buttons))]
    public async Task A_button_is_understood(string button)
    {
        var citizen = await Citizen.ArriveAsync();

        var answer = await citizen.SaysAsync(button);

        Assert.NotEqual("None", answer.Understood!.Intent);
        Assert.Equal(1, answer.Understood.Score);
    }

    [Theory]
    [InlineData("carta d'identità")]
    [InlineData("ho perso la carta d'identità")]
    [InlineData("pin cie")]
    [InlineData("certificati")]
    [InlineData("cambio di residenza")]
    [InlineData("matrimonio")]
    [InlineData("nascita")]
    [InlineData("tari")]
    [InlineData("quando si paga la tari")]
    [InlineData("come si paga la tari")]
    [InlineData("riduzioni tari")]
    [InlineData("multa")]
    [InlineData("raccolta rifiuti")]
    [InlineData("dove si butta")]
    [InlineData("ritiro ingombranti")]
    [InlineData("appuntamento")]
    [InlineData("orari")]
    [InlineData("mensa")]
    public async Task An_answer_is_short_and_names_its_page_and_when_it_was_checked(string question)
    {
        var citizen = await Citizen.ArriveAsync();

        var answer = Assert.Single((await citizen.SaysAsync(question)).Activities);

        Assert.Matches(@"Pagina ufficiale: \[[^\]]+\]\(/[a-z-/#]+\), controllata il \d{1,2} \p{L}+ 20\d\d\.$", answer.Text);
        Assert.InRange(answer.Text!.Length, 1, LongestAnswer);
        Assert.Contains(answer.SuggestedActions!.Actions!, action => action.Title == "Parlare con una persona");
    }

    [Theory]
    [InlineData("aiuto c'è una fuga di gas in cantina")]
    [InlineData("un uomo è svenuto davanti al comune")]
    [InlineData("mio marito mi picchia")]
    [InlineData("voglio morire")]
    [InlineData("c'è un INCENDIO nel bosco")]
    [InlineData("chiamate i pompieri")]
    public async Task Danger_is_answered_with_the_emergency_number_at_once(string message)
    {
        var citizen = await Citizen.ArriveAsync();

        var answer = (await citizen.SaysAsync(message)).Activities[0];

        Assert.StartsWith("**Se c'è un pericolo per qualcuno, chiami subito il 112**", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("abito in via Roma 112")]
    [InlineData("dove trovo il certificato di prevenzione incendi")]
    [InlineData("il semaforo è guasto")]
    public async Task What_is_no_danger_is_not_taken_for_one(string message)
    {
        var citizen = await Citizen.ArriveAsync();

        Assert.DoesNotContain((await citizen.SaysAsync(message)).Activities, activity => activity.Text?.Contains("112**", StringComparison.Ordinal) == true);
    }

    [GeneratedRegex(@"^\s+SuggestedActions = ([^$]+)$")]
    private static partial Regex ButtonLine();
}
