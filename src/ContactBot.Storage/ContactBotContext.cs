using Microsoft.EntityFrameworkCore;

namespace ContactBot.Storage;

/// <summary>The database of an installation, for every body that it serves.</summary>
public abstract class ContactBotContext(DbContextOptions options) : DbContext(options);
