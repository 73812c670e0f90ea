namespace ContactBot.EndToEnd.OperatorConsole;

/// <summary>The tests of the console share one running program.</summary>
[CollectionDefinition(nameof(ConsoleTests))]
public sealed class ConsoleTests : ICollectionFixture<ConsoleHost>;
