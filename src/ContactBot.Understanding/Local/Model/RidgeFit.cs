namespace ContactBot.Understanding.Local.Model;

/// <summary>
/// What <see cref="RidgeRegression"/> found.
/// </summary>
/// <param name="Model">Fitted to all examples.</param>
/// <param name="LeftOutScores">
/// For each example the scores that a model fitted to all the others gives it: what the model does with texts it has not seen.
/// </param>
internal sealed record RidgeFit(LinearModel Model, float[][] LeftOutScores);
