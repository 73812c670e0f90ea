using ContactBot.TestKit.Storage;

namespace ContactBot.Storage.Tests.Conversations;

public sealed class PostgreSqlConversationStoreTests(PostgreSqlStorageFixture fixture)
    : ConversationStoreTests(fixture), IClassFixture<PostgreSqlStorageFixture>;
