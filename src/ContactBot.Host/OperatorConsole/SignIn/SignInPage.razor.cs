using ContactBot.Host.OperatorConsole.Access;
using ContactBot.Operators.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Components;

namespace ContactBot.Host.OperatorConsole.SignIn;

/// <summary>The way into the console. Rendered on the server without any script, so that it works in every browser.</summary>
public sealed partial class SignInPage
{
    private const string Home = "/console";

    private string? _error;

    [SupplyParameterFromForm(FormName = "sign-in")]
    internal SignInForm Form { get; set; } = null!;

    [SupplyParameterFromQuery(Name = "returnUrl")]
    internal string? ReturnUrl { get; set; }

    [CascadingParameter]
    internal HttpContext Context { get; set; } = null!;

    [Inject]
    internal OperatorSignIn Operators { get; set; } = null!;

    [Inject]
    internal SignInThrottle Throttle { get; set; } = null!;

    [Inject]
    internal NavigationManager Navigation { get; set; } = null!;

    private string? Invalid => _error is null ? null : "true";

    private string? DescribedBy => _error is null ? null : "sign-in-error";

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        Form ??= new SignInForm();
        if (Context.User.Identity?.IsAuthenticated == true)
        {
            Navigation.NavigateTo(Destination());
        }
    }

    private async Task SignInAsync()
    {
        if (string.IsNullOrWhiteSpace(Form.UserName) || string.IsNullOrEmpty(Form.Password))
        {
            _error = "Scrivi il nome utente e la password.";
            return;
        }

        if (Throttle.IsExhausted(Context))
        {
            _error = "Troppi tentativi da questa rete. Aspetta cinque minuti e riprova.";
            return;
        }

        if (await Operators.SignInAsync(Form.UserName, Form.Password, Context.RequestAborted) is not { } who)
        {
            Throttle.RecordFailure(Context);
            _error = "Nome utente o password non corretti. Dopo cinque tentativi sbagliati l’accesso resta bloccato per cinque minuti.";
            return;
        }

        await Context.SignInAsync(ConsoleSignIn.Scheme, ConsoleSignIn.PrincipalOf(who));
        Navigation.NavigateTo(Destination());
    }

    // Only into the console: an address from outside must not lead the operator elsewhere.
    private string Destination() =>
        ReturnUrl is not null && (ReturnUrl == Home || ReturnUrl.StartsWith(Home + "/", StringComparison.Ordinal)) && !ReturnUrl.Contains('\\')
            ? ReturnUrl
            : Home;
}
