using ContactBot.Conversations.Operators;
using ContactBot.Operators.CaseFiles;
using ContactBot.Storage.Cases;

namespace ContactBot.Operators.Tests.CaseFiles;

public sealed class CaseFileReaderTests(ContactCentreFixture centre) : IClassFixture<ContactCentreFixture>
{
    private readonly OperatorIdentity _who = ContactCentreFixture.Operator();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_case_tells_who_wants_what_and_all_that_happened_to_it()
    {
        var id = await centre.StartWaitingAsync();
        await centre.Desk.TakeAsync(_who, id);
        var closed = await centre.Desk.CloseAsync(_who, id, ConversationOutcome.Resolved, "Lampione segnalato");

        var file = await Reader.FindAsync(_who, closed.Conversation!.CaseId!.Value, Cancellation);

        Assert.NotNull(file);
        Assert.Equal(CaseStatus.Resolved, file.Case.Status);
        Assert.Equal("Giulia", file.Case.OwnerName);
        Assert.Equal("Chiede una persona", file.Handoff!.Why.Reason);
        Assert.Equal("Anna D'Angelò", file.Handoff.Who.DisplayName);
        Assert.Equal("Tari", file.Handoff.What.Subject);
        Assert.Equal(file.History.Select(change => change.Sequence).OrderDescending(), file.History.Select(change => change.Sequence));
        Assert.Equal("Pratica aperta", CaseWords.What(file.History[^1]));
        Assert.Contains("Stato: risolta", CaseWords.What(file.History[0]), StringComparison.Ordinal);
        Assert.Contains(file.History, change => change.Note?.Contains("Lampione segnalato", StringComparison.Ordinal) == true && CaseWords.Who(change) == "Giulia");
    }

    [Fact]
    public async Task The_case_of_another_body_does_not_exist()
    {
        var other = ContactCentreFixture.Operator("Anna", ContactCentreFixture.OtherBodyId);
        var id = await centre.StartWaitingAsync();
        var caseId = (await centre.Desk.TakeAsync(_who, id)).Conversation!.CaseId!.Value;

        Assert.NotNull(await Reader.FindAsync(_who, caseId, Cancellation));
        Assert.Null(await Reader.FindAsync(other, caseId, Cancellation));
    }

    private CaseFileReader Reader => centre.Get<CaseFileReader>();
}
