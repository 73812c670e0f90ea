using ContactBot.TestKit.Storage;

namespace ContactBot.Storage.Tests.Conversations;

public sealed class SqliteConversationStoreTests(SqliteStorageFixture fixture)
    : ConversationStoreTests(fixture), IClassFixture<SqliteStorageFixture>;
