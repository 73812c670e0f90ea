namespace ContactBot.Host.Start;

/// <summary>The three lines that tell where everything is.</summary>
internal static class Welcome
{
    public static void Print(WebApplication app)
    {
        var address = app.Urls.First().TrimEnd('/');
        Console.WriteLine($"Citizens:   {address}/");
        Console.WriteLine($"Operators:  {address}/console");
    }
}
