using ContactBot.Dialogs.Generation.Testing;

namespace ContactBot.Dialogs.Tests.Generation;

public sealed class GenerationConformanceTests
{
    private static readonly GenerationCaseFile? Cases = Find("lg-cases.json");
    private static readonly GenerationCaseFile? Diagnostics = Find("lg-diagnostics.json");

    public static TheoryData<string> CaseIds => Ids(Cases);

    public static TheoryData<string> DiagnosticIds => Ids(Diagnostics);

    [Theory]
    [MemberData(nameof(CaseIds))]
    public void A_case_generates_what_it_expects(string id) => Run(Cases, id);

    [Theory]
    [MemberData(nameof(DiagnosticIds))]
    public void A_mistake_is_found(string id) => Run(Diagnostics, id);

    private static void Run(GenerationCaseFile? file, string id)
    {
        Assert.SkipWhen(file is null, "The shared conformance material is not beside this repository.");
        if (file.Cases.Single(testCase => testCase.Id == id).Run() is { } failure)
        {
            Assert.Fail(failure);
        }
    }

    private static TheoryData<string> Ids(GenerationCaseFile? file) => file is null ? [""] : [.. file.Cases.Select(testCase => testCase.Id)];

    private static GenerationCaseFile? Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ContactBot.sln")))
            {
                var path = ((string[])["../shared", "../../shared"])
                    .Select(shared => Path.Combine(folder.FullName, shared, "conformance", "lg", name))
                    .FirstOrDefault(File.Exists);
                return path is null ? null : GenerationCaseFile.Load(path);
            }
        }

        return null;
    }
}
