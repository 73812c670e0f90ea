using System.Text.Json;

namespace ContactBot.Expressions.Tests.Conformance;

/// <summary>A file of the shared conformance material: found beside the repository, never inside it.</summary>
internal sealed class ConformanceFile
{
    private readonly JsonElement _root;

    private ConformanceFile(JsonElement root) => _root = root;

    public JsonElement Scopes => _root.GetProperty("scopes");

    public IEnumerable<JsonElement> Cases => _root.GetProperty("cases").EnumerateArray();

    public static ConformanceFile? Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "ContactBot.sln")))
            {
                continue;
            }

            foreach (var shared in (string[])["../shared", "../../shared"])
            {
                var path = Path.Combine(folder.FullName, shared, "conformance", name);
                if (File.Exists(path))
                {
                    return new(JsonDocument.Parse(File.ReadAllBytes(path)).RootElement);
                }
            }
        }

        return null;
    }

    /// <summary>One row a case, named by its id; a single empty row when the material is not there, so that the test can say so.</summary>
    public static TheoryData<string> Ids(ConformanceFile? file) => file is null ? [""] : [.. file.Cases.Select(testCase => testCase.GetProperty("id").GetString()!)];

    public JsonElement Case(string id) => Cases.Single(testCase => testCase.GetProperty("id").GetString() == id);
}
