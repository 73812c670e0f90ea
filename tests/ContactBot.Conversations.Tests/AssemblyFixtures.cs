using ContactBot.TestKit.Storage;

[assembly: AssemblyFixture(typeof(PostgreSqlServer))]
