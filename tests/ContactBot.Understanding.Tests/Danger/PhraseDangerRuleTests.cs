using ContactBot.Understanding.Danger;

namespace ContactBot.Understanding.Tests.Danger;

public sealed class PhraseDangerRuleTests
{
    private readonly PhraseDangerRule _rule = new();

    [Theory]
    [InlineData("mio padre non respira", DangerKind.Medical)]
    [InlineData("È SVENUTA in strada!!", DangerKind.Medical)]
    [InlineData("c'è puzza di gas nelle scale", DangerKind.Disaster)]
    [InlineData("la casa del vicino va a fuoco", DangerKind.Disaster)]
    [InlineData("siamo bloccati in ascensore", DangerKind.Disaster)]
    [InlineData("mio marito mi picchia", DangerKind.Violence)]
    [InlineData("Voglio morire", DangerKind.Suicide)]
    [InlineData("my mother can’t breathe", DangerKind.Medical)]
    [InlineData("the building is on fire", DangerKind.Disaster)]
    [InlineData("au secours", DangerKind.Medical)]
    [InlineData("necesito una ambulancia", DangerKind.Medical)]
    [InlineData("er atmet nicht", DangerKind.Medical)]
    [InlineData("am nevoie de ambulanță", DangerKind.Medical)]
    [InlineData("ndihmë ju lutem", DangerKind.Medical)]
    [InlineData("النجدة", DangerKind.Medical)]
    [InlineData("救命", DangerKind.Medical)]
    [InlineData("рятуйте", DangerKind.Medical)]
    public void A_call_for_help_gets_the_emergency_number(string text, DangerKind kind)
    {
        var sign = _rule.Find(text);

        Assert.Equal(kind, sign?.Kind);
        Assert.Equal("112", sign!.EmergencyNumber);
    }

    [Theory]
    [InlineData("")]
    [InlineData("vorrei rinnovare la carta d'identità")]
    [InlineData("ho bisogno di aiuto per compilare il modulo")]
    [InlineData("dove si paga la bolletta del gas")]
    [InlineData("c'è una buca pericolosa in via Roma")]
    [InlineData("certificato di morte di mio padre")]
    [InlineData("numero della guardia medica")]
    [InlineData("i fuochi d'artificio sono permessi?")]
    [InlineData("mi piace da morire il vostro parco")]
    [InlineData("can you help me with my identity card")]
    public void A_question_to_the_municipality_is_no_call_for_help(string text) => Assert.Null(_rule.Find(text));
}
