using ContactBot.Expressions.Testing;

namespace ContactBot.Expressions.Tests.Conformance;

public sealed class ExpressionConformanceTests
{
    private static readonly ExpressionCaseFile? Values = Find("expressions.json");
    private static readonly ExpressionCaseFile? Failures = Find("bad-expressions.json");

    public static TheoryData<string> ValueIds => Ids(Values);

    public static TheoryData<string> FailureIds => Ids(Failures);

    [Theory]
    [MemberData(nameof(ValueIds))]
    public void A_case_evaluates_as_expected(string id) => Run(Values, id);

    [Theory]
    [MemberData(nameof(FailureIds))]
    public void A_bad_expression_fails(string id) => Run(Failures, id);

    private static void Run(ExpressionCaseFile? file, string id)
    {
        Assert.SkipWhen(file is null, "The shared conformance material is not beside this repository.");
        if (file.Cases.Single(testCase => testCase.Id == id).Run() is { } failure)
        {
            Assert.Fail(failure);
        }
    }

    private static TheoryData<string> Ids(ExpressionCaseFile? file) => file is null ? [""] : [.. file.Cases.Select(testCase => testCase.Id)];

    private static ExpressionCaseFile? Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ContactBot.sln")))
            {
                var path = ((string[])["../shared", "../../shared"])
                    .Select(shared => Path.Combine(folder.FullName, shared, "conformance", name))
                    .FirstOrDefault(File.Exists);
                return path is null ? null : ExpressionCaseFile.Load(path);
            }
        }

        return null;
    }
}
