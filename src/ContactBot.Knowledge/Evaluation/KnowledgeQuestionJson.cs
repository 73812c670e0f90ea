using System.Text.Json.Serialization;

namespace ContactBot.Knowledge.Evaluation;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(KnowledgeQuestion))]
internal sealed partial class KnowledgeQuestionJson : JsonSerializerContext;
