using System.Text.Json.Serialization;
using ContactBot.Host.CommandLine.Cases;
using ContactBot.Host.CommandLine.Checking;
using ContactBot.Host.CommandLine.Scripts;
using ContactBot.Host.CommandLine.Understanding;
using ContactBot.Knowledge.Evaluation;

namespace ContactBot.Host.CommandLine;

/// <summary>The JSON that verbs write.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(ErrorReport))]
[JsonSerializable(typeof(CheckReport))]
[JsonSerializable(typeof(TestReport))]
[JsonSerializable(typeof(CaseReport))]
[JsonSerializable(typeof(KnowledgeEvaluation))]
[JsonSerializable(typeof(UnderstandingResult))]
[JsonSerializable(typeof(EntityResult))]
internal sealed partial class CommandJson : JsonSerializerContext;
